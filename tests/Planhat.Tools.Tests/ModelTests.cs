using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>Paths, identifier forms, page sizes and behaviour hints of every model's tools.</summary>
public sealed class ModelTests
{
    private const int DefaultLimit = 25;

    public static TheoryData<string> Models => [.. ExpectedModel.All.Select(static model => model.Name)];

    [Fact]
    public void ModelsAreThoseOfTheSheets() => Assert.Equal(
        ExpectedModel.All.Select(static model => model.Name),
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

    private static ExpectedModel Expected(string model) => ExpectedModel.All.Single(expected => expected.Name == model);

    private static IEnumerable<PlanhatTool> ToolsOf(string model) => PlanhatTools.Catalog.Tools.Where(tool => tool.Model.Name == model);
}
