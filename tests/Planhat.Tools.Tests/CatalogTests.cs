using System.Text.Json;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>The compiled catalog against what is known of Planhat's endpoints.</summary>
public sealed class CatalogTests
{
    /// <summary>Tags that several models bear; besides these every model bears its own name.</summary>
    private static readonly Dictionary<string, string[]> ModelsOfTags = new(StringComparer.Ordinal)
    {
        ["crm"] = ["company", "conversation", "enduser", "opportunity", "user"],
        ["finance"] = ["churn", "invoice", "license", "sale"],
        ["revenue"] = ["churn", "invoice", "license", "opportunity", "sale"],
        ["engagement"] = ["campaign", "conversation", "enduser", "nps"],
        ["support"] = ["issue", "ticket"],
        ["delivery"] = ["asset", "objective", "project", "task", "time_entry", "timesheet"],
        ["admin"] = ["custom_field", "user"],
    };

    /// <summary>The same for models that have extended tools only.</summary>
    private static readonly Dictionary<string, string[]> ExtendedModelsOfTags = new(StringComparer.Ordinal)
    {
        ["crm"] = ["note"],
        ["engagement"] = ["dimension_data", "note", "user_activity"],
        ["delivery"] = ["workspace"],
    };

    public static TheoryData<ToolFact> Facts => [.. ToolFact.All, .. ToolFact.Extended];

    public static TheoryData<string> Tags => [.. ModelsOfTags.Keys];

    [Fact]
    public void ToolsAreThoseOfTheTableInOrdinalOrder()
    {
        Assert.Equal(97, ToolFact.All.Count);
        Assert.Equal(
            ToolFact.All.Select(static fact => fact.Tool).Order(StringComparer.Ordinal),
            PlanhatTools.Catalog.Select(ToolFilter.None).Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void OtherToolsAreThoseOfTheExtendedTable()
    {
        Assert.Equal(
            ToolFact.Extended.Select(static fact => fact.Tool).Order(StringComparer.Ordinal),
            PlanhatTools.Catalog.Tools.Where(static tool => tool.Exposure == ToolExposure.Extended).Select(static tool => tool.Name));
        Assert.DoesNotContain(PlanhatTools.Catalog.Tools, static tool => tool.Exposure == ToolExposure.Hidden);
    }

    [Fact]
    public void ToolsOfTheAnalyticsHostAreListedWithATenantTokenOnly()
    {
        string[] Extended(bool hasTenantToken) => [.. PlanhatTools.Catalog
            .Select(new ToolFilter { Tags = ["extended"], HasTenantToken = hasTenantToken })
            .Tools
            .Select(static tool => tool.Name)];

        Assert.Equal(["ingest_planhat_dimension_data", "track_planhat_user_activities"], Extended(hasTenantToken: true).Except(Extended(hasTenantToken: false)));
    }

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
        Assert.All(fact.Returns, member => Assert.Contains(member, tool.Returns));
        Assert.Equal(fact.Model, tool.Model.Name);
        Assert.Equal(fact.Operation, tool.Method.ToString(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void TagSelectsItsModels(string tag) => Assert.Equal(
        ModelsOfTags[tag],
        PlanhatTools.Catalog.Select(new ToolFilter { Tags = [tag] }).Tools.Select(static tool => tool.Model.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryToolBearsTheTagsOfItsModelAndNoOther() => Assert.All(ToolFact.All.Concat(ToolFact.Extended), static fact => Assert.Equal(
        ModelsOfTags.Concat(ExtendedModelsOfTags).Where(pair => pair.Value.Contains(fact.Model, StringComparer.Ordinal)).Select(static pair => pair.Key).Append(fact.Model).Order(StringComparer.Ordinal),
        Tool(fact).Tags.Order(StringComparer.Ordinal)));

    [Fact]
    public void PresetsAreThoseOfTheTable() => Assert.Equal(
        ExpectedPresets.All.Keys.Order(StringComparer.Ordinal),
        PlanhatTools.Catalog.Api.Presets.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("renewals")]
    [InlineData("churn-triage")]
    [InlineData("account-brief")]
    [InlineData("onboarding")]
    [InlineData("support")]
    public void PresetHoldsExactlyItsToolsAndAtMost30(string preset)
    {
        string[] names = [.. PlanhatTools.Catalog.Select(new ToolFilter { Preset = preset }).Tools.Select(static tool => tool.Name)];
        Assert.Equal(ExpectedPresets.All[preset].Order(StringComparer.Ordinal), names);
        Assert.InRange(names.Length, 1, 30);
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
