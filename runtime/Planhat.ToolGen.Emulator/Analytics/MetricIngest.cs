using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>planhat-api.md §9: takes metrics and stores them as points of a time series.</summary>
internal sealed class MetricIngest(PlanhatWorld world)
{
    private const string DefaultModel = "Company";

    /// <exception cref="RefusedRequestException">A required member is missing, has the wrong form, or no record has that external id.</exception>
    public void Take(JsonNode? sent)
    {
        if (sent is not JsonObject metric)
        {
            throw new RefusedRequestException(400, "A metric must be an object");
        }

        if (metric["dimensionId"].Text() is not { Length: > 0 } dimension || !dimension.All(char.IsLetterOrDigit))
        {
            throw new RefusedRequestException(400, "dimensionId is required and must have no spaces or special characters");
        }

        if (metric["value"].Number() is null)
        {
            throw new RefusedRequestException(400, "value is required and must be a number");
        }

        MemberForms.Dates(metric, "date");
        MemberForms.OneOf(metric, "model", DefaultModel, "EndUser", "Asset", "Project");
        Store(metric, dimension, metric["model"].Text() ?? DefaultModel);
    }

    private static string PathOf(string model) => model switch
    {
        "EndUser" => EnduserSheet.Collection,
        "Asset" => AssetSheet.Collection,
        "Project" => ProjectSheet.Collection,
        _ => CompanySheet.Collection,
    };

    private void Store(JsonObject metric, string dimension, string model)
    {
        if (metric["externalId"].KeyText() is not { } externalId)
        {
            throw new RefusedRequestException(400, "externalId is required");
        }

        JsonObject parent = world.Of(PathOf(model)).Find(new RecordId(IdForms.External, externalId), IdForms.External)
            ?? throw new RefusedRequestException(400, $"No {model} has the externalId {externalId}");
        RecordCollection points = world.Of(DimensionDataSheet.Collection);
        var point = new JsonObject
        {
            ["dimensionId"] = dimension,
            ["time"] = JsonValues.Iso(metric["date"].Instant() ?? world.Now),
            ["value"] = metric["value"]!.DeepClone(),
            ["model"] = model,
            ["parentId"] = parent.Id(),
            ["companyId"] = model == DefaultModel ? parent.Id() : parent["companyId"]?.DeepClone(),
        };
        new RecordWriter(world).Create(points, point, []);
    }
}
