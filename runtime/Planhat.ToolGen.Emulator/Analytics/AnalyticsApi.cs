using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Http;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>planhat-api.md §9: the analytics host. It knows no API token and no quota: the tenant token in the path is the credential.</summary>
internal sealed class AnalyticsApi
{
    private const int MaximumBody = 32 << 20;

    private readonly EmulatorOptions _options;
    private readonly PlanhatWorld _world;
    private readonly ErrorAnswers _errors;
    private readonly Authentication _segment;
    private readonly ActivityIngest _activities;
    private readonly MetricIngest _metrics;

    public AnalyticsApi(EmulatorOptions options, PlanhatWorld world, ActivityLog log)
    {
        _options = options;
        _world = world;
        _errors = new ErrorAnswers(options.ErrorBodies);
        _segment = new Authentication([options.TenantToken]);
        _activities = new ActivityIngest(world, log);
        _metrics = new MetricIngest(world);
    }

    public static bool Owns(EmulatorRequest request) =>
        string.Equals(request.Host, EmulatorOptions.AnalyticsHost, StringComparison.OrdinalIgnoreCase);

    public EmulatorResponse Answer(EmulatorRequest request)
    {
        if (request.Method != "POST" || AnalyticsRoute.Find(request.Path) is not { } route)
        {
            return _errors.UnknownPath(request with { Path = AnalyticsRoute.Redact(request.Path) });
        }

        if (!IsKnown(route, request))
        {
            return _errors.Of(401, "Unauthorized");
        }

        if (request.Body.Length > MaximumBody)
        {
            return _errors.Of(413, "Payload Too Large");
        }

        try
        {
            JsonNode? body = JsonText.Parse(request.Body);
            lock (_world.Gate)
            {
                return Take(route.Kind, body);
            }
        }
        catch (JsonException)
        {
            return _errors.Of(400, "Unexpected token in JSON");
        }
        catch (RefusedRequestException refusal)
        {
            return _errors.Of(refusal.Status, refusal.Message);
        }
    }

    private bool IsKnown(AnalyticsRoute route, EmulatorRequest request) => route.Kind == AnalyticsRouteKind.Segment
        ? _segment.Accepts(request.Header("Authorization"))
        : route.Tenant == _options.TenantToken;

    private EmulatorResponse Take(AnalyticsRouteKind kind, JsonNode? body)
    {
        switch (kind)
        {
            case AnalyticsRouteKind.Activities when body is not JsonArray:
                throw new RefusedRequestException(400, "An array is expected");
            case AnalyticsRouteKind.Activities:
                return TakeEach((JsonArray)body, _activities.Take);
            case AnalyticsRouteKind.Metrics:
                return TakeEach(body is JsonArray several ? several : [body?.DeepClone()], _metrics.Take);
            case AnalyticsRouteKind.Segment:
                new SegmentIngest(_activities).Take(body);
                return EmulatorResponse.Empty(200);
            default:
                _activities.Take(body);
                return EmulatorResponse.Empty(200);
        }
    }

    /// <summary>Takes what is right, and reports the rest beside it: <c>{"processed": n, "errors": []}</c>.</summary>
    private static EmulatorResponse TakeEach(JsonArray items, Action<JsonNode?> take)
    {
        int processed = 0;
        var errors = new JsonArray();
        foreach (JsonNode? item in items)
        {
            try
            {
                take(item);
                processed++;
            }
            catch (RefusedRequestException refusal)
            {
                errors.Add((JsonNode)refusal.Message);
            }
        }

        return EmulatorResponse.Json(200, new JsonObject { ["processed"] = processed, ["errors"] = errors });
    }
}
