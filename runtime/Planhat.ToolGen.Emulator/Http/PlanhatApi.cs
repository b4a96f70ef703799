using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Limits;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>Planhat's HTTP surface: authentication, quota, permission, route, operation, in this order.</summary>
internal sealed class PlanhatApi(EmulatorOptions options, ModelPermissions permissions, RateLimiter limiter, PlanhatWorld world)
{
    private readonly Authentication _authentication = new([options.ApiToken, .. options.FurtherApiTokens]);
    private readonly ErrorAnswers _errors = new(options.ErrorBodies);
    private readonly RecordWriter _writer = new(world);

    public EmulatorResponse Answer(EmulatorRequest request)
    {
        if (!_authentication.Accepts(request.Header("Authorization")))
        {
            return _errors.Of(401, "Unauthorized");
        }

        RateLimitState quota = limiter.Count();
        EmulatorResponse response = quota.IsExceeded
            ? EmulatorResponse.Text(429, "text/plain; charset=utf-8", "Too Many Requests")
            : AnswerCounted(request);
        return response.WithHeaders(limiter.Headers(quota));
    }

    private EmulatorResponse AnswerCounted(EmulatorRequest request)
    {
        if (Router.Find(request.Method, request.Path) is not { } route)
        {
            return _errors.UnknownPath(request);
        }

        if (!permissions.Allow(route.Sheet.Model, request.Method == "GET" ? ModelAccess.Read : ModelAccess.Write))
        {
            return Forbidden(route);
        }

        try
        {
            (int status, JsonNode answer) = RunAlone(route, QueryParameters.Parse(request.Query), ReadBody(request));
            return EmulatorResponse.Json(status, answer);
        }
        catch (RefusedRequestException refusal)
        {
            return _errors.Of(refusal.Status, refusal.Message);
        }
    }

    /// <summary>Runs under the lock of the world; answers are copies, so they may be written out after it.</summary>
    private (int Status, JsonNode Answer) RunAlone(Route route, QueryParameters query, JsonNode? body)
    {
        lock (world.Gate)
        {
            RecordCollection collection = world.Of(route.Sheet.Path);
            return route.Operation switch
            {
                ModelOperations.List => (200, ListRecords.Run(collection, world, query)),
                ModelOperations.Get => (200, Get(collection, route.Id!)),
                ModelOperations.Create => (200, Create(collection, ObjectBody(body))),
                ModelOperations.Update => (200, Update(collection, route.Id!, ObjectBody(body))),
                ModelOperations.Delete => (200, Delete(collection, route.Id!)),
                ModelOperations.BulkUpsert => new BulkUpsert(collection, world, _writer).Run(body),
                _ => route.Extra!.Answer(world, query, body),
            };
        }
    }

    private JsonObject Get(RecordCollection collection, string id) =>
        RecordView.Of(Find(collection, id, collection.Sheet.GetIds), collection.Sheet, world);

    private JsonObject Create(RecordCollection collection, JsonObject sent)
    {
        ModelSheet sheet = collection.Sheet;
        JsonObject created = RecordView.Of(_writer.Create(collection, sent, sheet.RequiredOnCreate), sheet, world);
        sheet.ShapeWriteAnswer(created);
        sheet.ShapeCreateAnswer(created, world);
        return created;
    }

    private JsonObject Update(RecordCollection collection, string id, JsonObject sent)
    {
        if (sent.ContainsKey(StoredRecord.IdMember))
        {
            throw new RefusedRequestException(400, "_id must not be in the body");
        }

        JsonObject before = Find(collection, id, collection.Sheet.UpdateIds);
        JsonObject updated = RecordView.Of(_writer.Update(collection, before, sent), collection.Sheet, world);
        collection.Sheet.ShapeWriteAnswer(updated);
        return updated;
    }

    private JsonObject Delete(RecordCollection collection, string id)
    {
        JsonObject record = Find(collection, id, collection.Sheet.DeleteIds);
        JsonObject deleted = RecordView.Of(record, collection.Sheet, world);
        _writer.Delete(collection, record);
        return collection.Sheet.DeleteAnswer switch
        {
            DeleteAnswer.DeletedRecord => deleted,
            DeleteAnswer.EmptyObject => [],
            _ => new JsonObject { ["n"] = 1, ["ok"] = 1, ["deletedCount"] = 1 },
        };
    }

    private static JsonObject Find(RecordCollection collection, string id, IdForms allowed) =>
        collection.Find(RecordId.Parse(id), allowed) ?? throw RefusedRequestException.UnknownRecord();

    private EmulatorResponse Forbidden(Route route)
    {
        string message = $"No permission for {route.Sheet.Model}";
        if (route.Operation != ModelOperations.BulkUpsert)
        {
            return _errors.Of(403, message);
        }

        var result = new BulkResult();
        result.Forbidden(message);
        return EmulatorResponse.Json(403, result.ToJson(route.Sheet));
    }

    private static JsonObject ObjectBody(JsonNode? body) =>
        body as JsonObject ?? throw new RefusedRequestException(400, "A JSON object is expected");

    private static JsonNode? ReadBody(EmulatorRequest request)
    {
        if (request.Body.IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonText.Parse(request.Body);
        }
        catch (JsonException)
        {
            throw new RefusedRequestException(400, "Unexpected token in JSON");
        }
    }
}
