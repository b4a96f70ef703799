using System.Text.Json;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>Paths, identifier forms, page sizes and behaviour hints of every model's tools.</summary>
public sealed class ModelTests
{
    private const int DefaultLimit = 25;

    /// <summary>Activities can be written and not read.</summary>
    private const string WriteOnlyModel = "user_activity";

    /// <summary>A list beside the model's own.</summary>
    private const string LeanList = "list_lean_planhat_companies";

    public static TheoryData<string> BulkUpserts =>
    [
        .. ToolFact.Extended.Select(static fact => fact.Tool).Where(static tool => tool.StartsWith("bulk_upsert_", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Models => [.. ExpectedModel.All.Select(static model => model.Name)];

    [Fact]
    public void ModelsAreThoseOfTheSheets() => Assert.Equal(
        ExpectedModel.All.Select(static model => model.Name).Append(WriteOnlyModel).Order(StringComparer.Ordinal),
        PlanhatTools.Catalog.Tools.Select(static tool => tool.Model.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void VerbsAndPathsFollowTheOperation(string model)
    {
        string path = Expected(model).Path;
        Assert.All(ToolsOf(model), tool => Assert.Equal(
            tool.Method switch
            {
                ToolMethod.List => ("GET", path),
                ToolMethod.Get => ("GET", $"{path}/{{id}}"),
                ToolMethod.Create => ("POST", path),
                ToolMethod.Update => ("PUT", $"{path}/{{id}}"),
                _ => ("DELETE", $"{path}/{{id}}"),
            },
            (tool.Verb, tool.Path)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void PathTakesTheDocumentedIdentifierForms(string model) =>
        Assert.All(ToolsOf(model), tool => Assert.Equal(Expected(model).FormsOf(tool.Method), tool.AcceptedForms));

    [Theory]
    [MemberData(nameof(Models))]
    public void LimitIs25UnlessGivenAndAtMostTheModels(string model)
    {
        PlanhatTool list = ToolsOf(model).Single(static tool => tool.Method == ToolMethod.List);
        var reader = new Utf8JsonReader(list.InputSchema);
        JsonElement limit = JsonElement.ParseValue(ref reader).GetProperty("properties").GetProperty("limit");
        Assert.Equal(DefaultLimit, limit.GetProperty("default").GetInt32());
        Assert.Equal(Expected(model).PageMaximum, limit.GetProperty("maximum").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void HintsFollowTheOperation(string model) => Assert.All(ToolsOf(model), static tool => Assert.Equal(
        tool.Method switch
        {
            ToolMethod.List or ToolMethod.Get => (true, false, true),
            ToolMethod.Create => (false, false, false),
            _ => (false, true, true),
        },
        (tool.Annotations.ReadOnly, tool.Annotations.Destructive, tool.Annotations.Idempotent)));

    [Theory]
    [MemberData(nameof(BulkUpserts))]
    public void BulkUpsertWritesTheCollectionAndIsNeitherReadNorRepeatable(string name)
    {
        PlanhatTool tool = PlanhatTools.Catalog.Find(name)!;

        Assert.IsType<BulkUpsertTool>(tool, exactMatch: false);
        Assert.Equal(("PUT", Expected(tool.Model.Name).Path), (tool.Verb, tool.Path));
        Assert.Equal(new ToolAnnotations(ReadOnly: false, Destructive: true, Idempotent: false, OpenWorld: true), tool.Annotations);
    }

    [Fact]
    public void EveryModelButCustomFieldsHasABulkUpsert() => Assert.Equal(
        ExpectedModel.All.Select(static model => model.Name).Except(["custom_field", "dimension_data"], StringComparer.Ordinal).Order(StringComparer.Ordinal),
        PlanhatTools.Catalog.Tools.OfType<BulkUpsertTool>().Select(static tool => tool.Model.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void LeanListComesAsAWhole() =>
        Assert.Equal(("GET", "/leancompanies"), (PlanhatTools.Catalog.Find(LeanList)!.Verb, PlanhatTools.Catalog.Find(LeanList)!.Path));

    private static ExpectedModel Expected(string model) => ExpectedModel.All.Single(expected => expected.Name == model);

    /// <summary>The model's own list, get, create, update and delete.</summary>
    private static IEnumerable<PlanhatTool> ToolsOf(string model) => PlanhatTools.Catalog.Tools
        .Where(tool => tool.Model.Name == model && tool.Method != ToolMethod.Custom && tool.Name != LeanList);
}
