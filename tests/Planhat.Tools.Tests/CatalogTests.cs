using System.Text.Json;
using Planhat.Tools.Tests.Facts;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>The compiled catalog against what is known of Planhat's endpoints.</summary>
public sealed class CatalogTests
{
    private static readonly Dictionary<string, string[]> ModelsOfTags = new(StringComparer.Ordinal)
    {
        ["crm"] = ["company", "conversation"],
        ["finance"] = ["license"],
        ["revenue"] = ["license"],
        ["engagement"] = ["conversation"],
        ["company"] = ["company"],
        ["license"] = ["license"],
        ["conversation"] = ["conversation"],
    };

    public static TheoryData<ToolFact> Facts => [.. ToolFact.All];

    [Fact]
    public void ToolsAreThoseOfTheTableInOrdinalOrder() => Assert.Equal(
        ToolFact.All.Select(static fact => fact.Tool).Order(StringComparer.Ordinal),
        PlanhatTools.Catalog.Tools.Select(static tool => tool.Name));

    [Theory]
    [MemberData(nameof(Facts))]
    public void SchemaRequiresWhatTheTableRequires(ToolFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        JsonElement schema = Parse(Tool(fact).InputSchema);
        string[] required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(static name => name.GetString()!)]
            : [];
        Assert.Equal(fact.Requires.Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void ReturnsHoldTheTablesMembers(ToolFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        PlanhatTool tool = Tool(fact);
        Assert.All(fact.Returns, member => Assert.Contains(member == "id" ? "_id" : member, tool.Returns));
        Assert.Equal(fact.Model, tool.Model.Name);
        Assert.Equal(fact.Operation, tool.Method.ToString(), ignoreCase: true);
    }

    [Fact]
    public void TagsSelectTheirModels() => Assert.All(ModelsOfTags, static pair =>
    {
        ToolSelection selection = PlanhatTools.Catalog.Select(new ToolFilter { Tags = [pair.Key] });
        Assert.Equal(pair.Value.Order(StringComparer.Ordinal), selection.Tools.Select(static tool => tool.Model.Name).Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public void PresetsHoldAtMost30Tools() => Assert.All(PlanhatTools.Catalog.Api.Presets.Keys, static preset =>
        Assert.InRange(PlanhatTools.Catalog.Select(new ToolFilter { Preset = preset }).Tools.Count, 1, 30));

    [Fact]
    public void RenewalsPresetReadsAndUpdatesButNeverDeletes()
    {
        ToolSelection renewals = PlanhatTools.Catalog.Select(new ToolFilter { Preset = "renewals" });
        Assert.Equal(
            [
                "get_single_planhat_company_by_id", "get_single_planhat_license_by_id", "list_all_planhat_companies",
                "list_all_planhat_licenses", "update_a_planhat_company_by_id", "update_a_planhat_license_by_id",
            ],
            renewals.Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void NameConstantsEqualTheNames() =>
        Assert.NotNull(PlanhatTools.Catalog.Find(PlanhatToolNames.ListAllPlanhatLicenses));

    private static PlanhatTool Tool(ToolFact fact) => PlanhatTools.Catalog.Find(fact.Tool)!;

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }
}
