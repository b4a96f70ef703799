using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

public sealed class ToolCatalogTests
{
    [Fact]
    public void ToolsStandInOrdinalOrder()
    {
        string[] names = [.. StubApi.Catalog.Tools.Select(static tool => tool.Name)];

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void FindAnswersToNamesAndFormerNames()
    {
        Assert.Equal("list_licenses", StubApi.Catalog.Find("list_licenses")?.Name);
        Assert.Equal("list_licenses", StubApi.Catalog.Find("list_licences")?.Name);
        Assert.Null(StubApi.Catalog.Find("List_Licenses"));
    }

    [Fact]
    public void TwoToolsOfOneNameAreRefused() =>
        Assert.Throws<ArgumentException>(() => new ToolCatalog(StubApi.Description, [StubApi.Tool("get_license"), StubApi.Tool("get_license")]));

    [Fact]
    public void WithoutAFilterDefaultToolsAreListedAndTenantToolsAreNot() =>
        AssertSelects(
            ToolFilter.None,
            "create_license", "delete_license", "get_invoice", "get_license", "list_invoices", "list_licenses", "update_license");

    [Fact]
    public void ATenantTokenListsTheToolsThatNeedOne() =>
        AssertSelects(new ToolFilter { HasTenantToken = true, Methods = ["custom"] }, "ingest_metrics");

    [Theory]
    [InlineData("read", "get_license,list_licenses")]
    [InlineData("write", "create_license,delete_license,update_license")]
    [InlineData("list", "list_licenses")]
    [InlineData("get", "get_license")]
    [InlineData("create", "create_license")]
    [InlineData("update", "update_license")]
    [InlineData("delete", "delete_license")]
    public void MethodsAndTagsMustBothPass(string method, string names) =>
        AssertSelects(new ToolFilter { Methods = [method], Tags = ["license"] }, names.Split(','));

    [Fact]
    public void OneSharedTagIsEnough() =>
        AssertSelects(new ToolFilter { Tags = ["support", "invoice"] }, "get_invoice", "list_invoices");

    [Fact]
    public void NamedToolsMustPassTheOtherConditions()
    {
        AssertSelects(new ToolFilter { Tools = ["get_license", "delete_license"] }, "delete_license", "get_license");
        AssertSelects(new ToolFilter { Tools = ["get_license", "delete_license"], Methods = ["read"] }, "get_license");
        AssertSelects(new ToolFilter { Tools = ["list_licences"] }, "list_licenses");
    }

    [Fact]
    public void ExtendedToolsAreListedOnlyWhenAskedFor()
    {
        AssertSelects(new ToolFilter { Tags = ["support"] });
        AssertSelects(new ToolFilter { Tools = ["list_notes"] }, "list_notes");
        AssertSelects(new ToolFilter { Tags = ["extended"] }, "bulk_upsert_licenses", "list_notes");
        AssertSelects(new ToolFilter { Tags = ["support"], IncludeExtended = true }, "list_notes");
        AssertSelects(new ToolFilter { Preset = "renewals" }, "bulk_upsert_licenses", "list_licenses");
    }

    [Fact]
    public void ReadOnlyBeatsEverything() =>
        AssertSelects(new ToolFilter { ReadOnly = true, Tags = ["license"], Tools = ["delete_license", "get_license"], Methods = ["read", "delete"] }, "get_license");

    [Fact]
    public void HiddenToolsAreNeverListed()
    {
        AssertSelects(new ToolFilter { IncludeExtended = true, Methods = ["custom"], ReadOnly = true });
        Assert.Throws<ToolFilterException>(() => StubApi.Catalog.Select(new ToolFilter { Tools = ["hidden_tool"] }));
    }

    [Fact]
    public void AFilterThatLeavesNothingIsReportable()
    {
        ToolSelection selection = StubApi.Catalog.Select(new ToolFilter { Methods = ["delete"], ReadOnly = true });

        Assert.True(selection.IsEmpty);
        Assert.Empty(selection.Tools);
    }

    [Fact]
    public void ASelectionAllowsItsToolsOnly()
    {
        ToolSelection selection = StubApi.Catalog.Select(new ToolFilter { Methods = ["read"] });

        Assert.True(selection.Allows(StubApi.Tool("get_license")));
        Assert.False(selection.Allows(StubApi.Tool("delete_license")));
        Assert.Same(StubApi.Tool("list_licenses"), selection.Find("list_licences"));
        Assert.Null(selection.Find("delete_license"));
    }

    [Theory]
    [InlineData("methods", "reads", "read")]
    [InlineData("tags", "finanse", "finance")]
    [InlineData("tools", "list_license", "list_licenses")]
    [InlineData("preset", "renewal", "renewals")]
    public void UnknownWordsAreRefusedWithTheKnownOnesAndTheNearest(string setting, string word, string nearest)
    {
        ToolFilter filter = setting switch
        {
            "methods" => new ToolFilter { Methods = [word] },
            "tags" => new ToolFilter { Tags = [word] },
            "tools" => new ToolFilter { Tools = [word] },
            _ => new ToolFilter { Preset = word },
        };

        var refused = Assert.Throws<ToolFilterException>(() => StubApi.Catalog.Select(filter));

        Assert.Equal((setting, word), (refused.Setting, refused.Word));
        Assert.Contains(nearest, refused.KnownWords);
        Assert.StartsWith($"Unknown word '{word}' in '{setting}'. Did you mean '{nearest}'? Known: ", refused.Message, StringComparison.Ordinal);
    }

    private static void AssertSelects(ToolFilter filter, params string[] names) =>
        Assert.Equal(names, StubApi.Catalog.Select(filter).Tools.Select(static tool => tool.Name));
}
