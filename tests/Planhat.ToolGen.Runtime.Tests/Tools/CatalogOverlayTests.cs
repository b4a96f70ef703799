using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>A host's catalog laid over the shipped one.</summary>
public sealed class CatalogOverlayTests
{
    private static readonly ToolCatalog Host = new(
        StubApi.Description,
        [new ListContractsTool()],
        new CatalogChanges
        {
            Replaced = ["list_licenses"],
            Hidden = ["delete_license"],
            Instructions = "Licenses are contracts.",
            Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["acme"] = "Ours." },
            Presets = new Dictionary<string, string>(StringComparer.Ordinal) { ["acme-desk"] = "Our desk." },
        });

    private static readonly ToolCatalog Both = StubApi.Catalog.With(Host);

    [Fact]
    public void ReplacedAndHiddenToolsLeaveAndTheHostsCome() => Assert.Equal(
        StubApi.Catalog.Tools.Select(static tool => tool.Name).Except(["list_licenses", "delete_license"]).Append("list_contracts").Order(StringComparer.Ordinal),
        Both.Tools.Select(static tool => tool.Name));

    [Theory]
    [InlineData("list_contracts")]
    [InlineData("list_licenses")]
    [InlineData("list_licences")]
    public void RenamedToolAnswersToEveryNameItEverHad(string name)
    {
        Assert.Equal("list_contracts", Both.Find(name)?.Name);
        Assert.Equal(["list_contracts"], Both.Select(new ToolFilter { Tools = [name] }).Tools.Select(static tool => tool.Name));
        Assert.Equal("list_contracts", Both.Select(ToolFilter.None).Find(name)?.Name);
        Assert.Null(ToolInterceptors.ProblemWith(Both, name));
    }

    [Fact]
    public void HiddenToolIsNowhere()
    {
        Assert.Null(Both.Find("delete_license"));
        Assert.Throws<ToolFilterException>(() => Both.Select(new ToolFilter { Tools = ["delete_license"] }));
        Assert.NotNull(ToolInterceptors.ProblemWith(Both, "delete_license"));
    }

    [Fact]
    public void AddedTagsAndPresetsAreWordsOfTheFilter()
    {
        Assert.Equal(["list_contracts"], Both.Select(new ToolFilter { Tags = ["acme"] }).Tools.Select(static tool => tool.Name));
        Assert.Equal(["list_contracts"], Both.Select(new ToolFilter { Preset = "acme-desk" }).Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void ApiOfBothIsTheShippedOneWithWhatTheHostAdds()
    {
        Assert.Equal(["acme", "finance", "support"], Both.Api.Tags.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["acme-desk", "renewals"], Both.Api.Presets.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("How to use these tools.\nLicenses are contracts.", Both.Api.Instructions);
        Assert.Equal(StubApi.Description.Hosts, Both.Api.Hosts);
        Assert.Equal("How to use these tools.", StubApi.Catalog.Api.Instructions);
        Assert.Equal(Both.Api.Instructions, Host.Api.Instructions);
    }

    [Fact]
    public void ListsAreNamedAsTheyAreCalledNow()
    {
        Assert.Equal("list_contracts", new ListTools(Both.Tools).Of("license"));
        ToolCatalog without = StubApi.Catalog.With(new ToolCatalog(StubApi.Description, [], new CatalogChanges { Hidden = ["list_licenses"] }));
        Assert.Null(new ListTools(without.Tools).Of("license"));
    }

    [Fact]
    public void ChangeOfAToolThatIsNotThereIsRefusedByItsName()
    {
        var host = new ToolCatalog(StubApi.Description, [new ListContractsTool()], new CatalogChanges { Replaced = ["list_old_licenses"], Hidden = ["get_old_license", "get_license"] });

        string message = Assert.Throws<ArgumentException>(() => StubApi.Catalog.With(host)).Message;

        Assert.StartsWith("The catalog changes tools that the one under it does not have: get_old_license, list_old_licenses. Lay it over ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CatalogsAreLaidOverOneAfterTheOther()
    {
        var second = new ToolCatalog(StubApi.Description, [], new CatalogChanges { Hidden = ["list_contracts"], Instructions = "Ask first." });

        ToolCatalog all = Both.With(second);

        Assert.Null(all.Find("list_licenses"));
        Assert.Equal("How to use these tools.\nLicenses are contracts.\nAsk first.", all.Api.Instructions);
        Assert.Equal(CatalogChanges.None, all.Changes);
    }

    [Fact]
    public void CatalogWithChangesOfItsOwnKeepsThemWhenToolsAreAdded()
    {
        ToolCatalog host = Host.With(new ToolCatalog(StubApi.Description, [new ListLeanCompaniesTool()]));

        ToolCatalog all = StubApi.Catalog.With(host);

        Assert.Null(all.Find("delete_license"));
        Assert.Equal("How to use these tools.\nLicenses are contracts.", all.Api.Instructions);
        Assert.Contains(all.Tools, static tool => tool is ListLeanCompaniesTool);
    }
}
