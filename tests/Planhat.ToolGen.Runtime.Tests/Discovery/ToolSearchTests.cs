using Planhat.ToolGen.Discovery;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Discovery;

public sealed class ToolSearchTests
{
    private static readonly ToolSearch Search = new(StubApi.Catalog, StubApi.Catalog.Select(ToolFilter.None));

    [Theory]
    [InlineData("licenses", "list_licenses")]
    [InlineData("add a license", "create_license")]
    [InlineData("new license for Acme", "create_license")]
    [InlineData("change the license", "update_license")]
    [InlineData("please remove that license", "delete_license")]
    [InlineData("details of one license", "get_license")]
    [InlineData("licences", "list_licenses")]
    [InlineData("licnese", "list_licenses")]
    [InlineData("delete_license", "delete_license")]
    public void VerbAndThingDecide(string query, string tool) => Assert.Equal(tool, Search.Find(query, 1).Single().Name);

    [Fact]
    public void LimitHolds() => Assert.Equal(2, Search.Find("license", 2).Count);

    [Fact]
    public void NothingIsFoundForWordsOfNoTool() => Assert.Empty(Search.Find("weather in Paris", 5));

    [Fact]
    public void ToolsOutsideTheSelectionAreNotFound()
    {
        var search = new ToolSearch(StubApi.Catalog, StubApi.Catalog.Select(new ToolFilter { ReadOnly = true }));

        Assert.All(search.Find("delete a license", 20), static tool => Assert.True(tool.Annotations.ReadOnly));
        Assert.DoesNotContain(search.Find("hidden_tool", 20), static tool => tool.Exposure == ToolExposure.Hidden);
    }

    [Fact]
    public void TheSameQueryGivesTheSameOrderFromAnyIndex()
    {
        var other = new ToolSearch(StubApi.Catalog, StubApi.Catalog.Select(ToolFilter.None));

        Assert.Equal(Search.Find("license invoice note", 20), other.Find("license invoice note", 20));
    }

    [Fact]
    public void QueriesOfAnySizeAreAnswered() => Assert.NotEmpty(Search.Find(string.Join(' ', Enumerable.Repeat("license xyzzy", 5_000)), 3));
}
