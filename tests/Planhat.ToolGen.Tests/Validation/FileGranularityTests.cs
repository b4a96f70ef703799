using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Tests.Validation;

/// <summary>A faulty file is left out alone, and its faults are told once.</summary>
public sealed class FileGranularityTests
{
    private const string License = "model: license\nresource: licenses\npath: /licenses\ntags: [finance]\nproperties:\n  saleId: { type: reference, to: sale }\n";

    private const string Sale = "model: sale\nresource: sales\npath: /sales\nproperties:\n  name: { type: text }\n";

    private static readonly (string Path, string Text) Api = (DefinitionFiles.ApiPath, DefinitionFiles.Api);

    [Theory]
    [InlineData("model: sale\nresource: sales\npath: /sales\ntitle: 7\n")]
    [InlineData("model: sale\nresource: sales\npath: /sales\n  title: sale\n")]
    [InlineData("model: sale\nresource: sales\n\"")]
    [InlineData("model: sale\nresource: sales\npath: /sales\nproperties:\n  name: text\n")]
    [InlineData("modle: sale\nresource: sales\n")]
    [InlineData("[")]
    [InlineData("")]
    public void FaultyModelIsToldOnceAndTheOthersAreCompiled(string sale)
    {
        ValidatedDefinitions validated = DefinitionFiles.Validate(Api, ("license", License), ("sale", sale));

        Assert.Equal("sale", Assert.Single(validated.Diagnostics).Location.Path);
        Assert.Equal([Api.Path, "license"], validated.Documents.Select(static document => document.Path));
    }

    [Theory]
    [InlineData("api: planhat\nhosts:\n  main: { url: https://a.example, authentication: bearer }\ntags: { finance: 7 }\n")]
    [InlineData("api: planhat\nhosts:\n  main: { url: https://a.example, authentication: bearer }\n\"")]
    [InlineData("ap: planhat\n")]
    [InlineData("{")]
    public void FaultyApiIsToldOnceAndTheModelsAreCompiled(string api)
    {
        ValidatedDefinitions validated = DefinitionFiles.Validate((Api.Path, api), ("license", License), ("sale", Sale));

        Assert.Contains(Api.Path, Assert.Single(validated.Diagnostics.Select(static finding => finding.Location.Path).Distinct()), StringComparison.Ordinal);
        Assert.Equal(["license", "sale"], validated.Documents.Select(static document => document.Path));
    }

    [Fact]
    public void EachFaultOfAFileIsTold()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.Find("""
            model: license
            resorce: licenses
            path: licenses
            tags: [finanse]
            properties:
              mrr: { type: mony }
              arr: { type: money, currency: mrr }
            endpoints:
              list_licenses:
                operation: list
                description: List.
                filters: [mrr, nmae]
                returns: [mrr]
            """);

        Assert.Equal(["PHTG021", "PHTG028", "PHTG055", "PHTG027", "PHTG071"], findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void ExtensionIsLeftOutWithTheModelItExtends()
    {
        ValidatedDefinitions validated = DefinitionFiles.Validate(
            Api,
            ("license", License + "  mrr: { type: mony }\n"),
            ("sale", Sale),
            ("more", "extends: license\nproperties:\n  arr: { type: money }\n"));

        Assert.Single(validated.Diagnostics);
        Assert.DoesNotContain(validated.Documents, static document => document.Path == "license");
    }

    [Fact]
    public void FileThatNeedsAPropertyOfAFaultyExtensionIsLeftOutSilently()
    {
        ValidatedDefinitions validated = DefinitionFiles.Validate(
            Api,
            ("sale", Sale),
            ("a", "extends: sale\nproperties:\n  arr: { type: mony }\n"),
            ("b", "extends: sale\nrules:\n  - any_of: [name, arr]\n"),
            ("c", "extends: sale\nrules:\n  - any_of: [name]\n"));

        Assert.Equal("a", Assert.Single(validated.Diagnostics).Location.Path);
        Assert.Equal([Api.Path, "sale", "c"], validated.Documents.Select(static document => document.Path));
    }

    [Fact]
    public void FileThatNeedsAPropertyOfAnUnreadableExtensionIsLeftOutAndTheOthersAreEmitted()
    {
        (string, string)[] files =
        [
            (SampleDefinitions.ApiPath, SampleDefinitions.Api),
            (SampleDefinitions.LicensePath, SampleDefinitions.License),
            ("sale.planhat.yaml", Sale + "page: { default: 1, max: 100 }\nendpoints:\n  list_sales:\n    operation: list\n    description: List.\n    returns: [name]\n    filters: [extra]\n"),
            ("more.planhat.yaml", "extends: sale\nproperties:\n  extra: { type: text }\n\""),
        ];

        GeneratorRun run = GeneratorRun.Of(files);

        Assert.Equal(["PHTG001"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("LicenseModel.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("SaleModel.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void ClashWithALibraryIsToldInTheOwnFile()
    {
        ParsedDocument library = DefinitionFiles.Parse(Sale, "z") with { Role = DocumentRole.Reference };
        ParsedDocument api = DefinitionFiles.Parse(DefinitionFiles.Api, "y") with { Role = DocumentRole.Reference };
        ParsedDocument own = DefinitionFiles.Parse(Sale, "a");
        ParsedDocument reference = DefinitionFiles.Parse("model: user\nresource: users\npath: /users\n", "b");

        ValidatedDefinitions validated = DefinitionValidator.Validate(new[] { own, reference, library, api }.ToEquatableArray(), CancellationToken.None);

        Assert.Equal([("PHTG060", "a"), ("PHTG062", "b")], validated.Diagnostics.Select(static finding => (finding.Descriptor.Id, finding.Location.Path)));
        Assert.Equal(["z", "y"], validated.Documents.Select(static document => document.Path));
    }

    [Fact]
    public void ExtensionChangesNoEndpointOfItsOwnProject()
    {
        string endpoint = "endpoints:\n  get_sale:\n    operation: get\n    description: Read.\n";
        (string Path, string Text) sale = ("sale", Sale + "  _id: { type: id, access: read }\n" + endpoint);

        Assert.Equal(["PHTG100"], DefinitionFiles.FindAll(Api, sale, ("more", "extends: sale\n" + endpoint)).Select(static finding => finding.Id));
        Assert.Equal(["PHTG146"], DefinitionFiles.FindAll(Api, sale, ("more", "extends: sale\nendpoints:\n  get_sale: { hide: true }\n")).Select(static finding => finding.Id));
        Assert.Equal(["PHTG021"], DefinitionFiles.FindAll(Api, sale, ("more", "extends: sale\npath: /sale\n")).Select(static finding => finding.Id));
    }

    [Fact]
    public void ExtensionsShareTheirProperties() => Assert.Empty(DefinitionFiles.FindAll(
        Api,
        ("sale", Sale),
        ("a", "extends: sale\nproperties:\n  _currency: { type: currency }\n"),
        ("b", "extends: sale\nproperties:\n  value: { type: money, currency: _currency }\nrules:\n  - any_of: [name, value]\n")));

    [Fact]
    public void NoFilesAreNoFault() => Assert.Empty(DefinitionFiles.Validate().Diagnostics);

    [Fact]
    public void FindingsComeInOrderOfFileAndPosition()
    {
        IReadOnlyList<Finding> findings = DefinitionFiles.FindAll(("b", "model: sale\nx: 1\ny: 1\n"), Api, ("a", "model: sale\nx: 1\n"));

        Assert.Equal(findings.OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Line), findings);
        Assert.True(findings.Count >= 3);
    }
}
