using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Tests.Validation;

public sealed class LongDefinitionTests
{
    [Theory]
    [InlineData(1024, null)]
    [InlineData(1025, "PHTG103")]
    [InlineData(2048, "PHTG103")]
    [InlineData(2049, "PHTG104")]
    public void DescriptionIsMeasured(int length, string? id)
    {
        string model = $"""
            model: license
            resource: licenses
            path: /licenses
            properties:
              _id: {"{ type: id, access: read }"}
            endpoints:
              get_license:
                operation: get
                description: {new string('a', length)}
            """;
        Assert.Equal(id is null ? [] : [id], DefinitionFiles.Find(model).Select(static finding => finding.Id));
    }

    [Fact]
    public void LongDescriptionIsAWarningAndStillCompiled()
    {
        string model = $"model: license\nresource: licenses\npath: /licenses\nproperties:\n  _id: {{ type: id }}\nendpoints:\n  get_license:\n    operation: get\n    description: {new string('a', 1500)}\n";

        ValidatedDefinitions validated = DefinitionFiles.Validate((DefinitionFiles.ApiPath, DefinitionFiles.Api), ("a", model));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(validated.Diagnostics).Descriptor.DefaultSeverity);
        Assert.Equal(2, validated.Documents.Count);
    }

    [Fact]
    public void PresetCountsWhatExtensionsPutIntoItAndNothingElse()
    {
        string model = $"model: license\nresource: licenses\npath: /licenses\nendpoints:\n{Copies(31, more: "")}";
        string chosen = "extends: license\npresets: { renewals: [custom] }\n";
        string notReading = $"model: license\nresource: licenses\npath: /licenses\npresets: {{ renewals: [write] }}\nendpoints:\n{Copies(31, "    annotations: { read_only: false }\n")}";

        Assert.Equal(["PHTG058"], Ids(("license", model), ("more", chosen)));
        Assert.Empty(Ids(("license", model)));
        Assert.Empty(Ids(("license", notReading)));

        static IEnumerable<string> Ids(params (string Path, string Text)[] files) =>
            DefinitionFiles.FindAll([(DefinitionFiles.ApiPath, DefinitionFiles.Api), .. files]).Select(static finding => finding.Id);
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void PresetIsCountedOverAllItsTools(int tools, int findings)
    {
        string model = $"model: license\nresource: licenses\npath: /licenses\npresets: {{ renewals: [custom] }}\nendpoints:\n{Copies(tools, more: "")}";

        IReadOnlyList<Finding> found = DefinitionFiles.Find(model);

        Assert.Equal(findings, found.Count);
        Assert.All(found, static finding => Assert.Equal(("PHTG058", "renewals", DefinitionFiles.ApiPath), (finding.Id, finding.Text, finding.Path)));
    }

    [Fact]
    public void SuggestionsStopWhereAFileIsFullOfUnknownNames()
    {
        string properties = string.Concat(Enumerable.Range(0, 200).Select(static index => $"  name{index}: {{ type: text }}\n"));
        string names = string.Join(", ", Enumerable.Range(0, 200).Select(static index => $"nam{index}"));
        string model = $"model: license\nresource: licenses\npath: /licenses\npage: {{ default: 1, max: 100 }}\nproperties:\n{properties}"
            + $"endpoints:\n  list_licenses:\n    operation: list\n    description: List.\n    returns: [{names}]\n";

        IReadOnlyList<Finding> found = DefinitionFiles.Find(model);

        Assert.Equal(200, found.Count);
        Assert.Equal(50, found.Count(static finding => finding.Message.Contains("did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void EachRuleStopsWhenTheBuildIsCancelled()
    {
        var scope = new DefinitionScope(
            SampleDefinitions.All.Select(static file => DefinitionFiles.Parse(file.Text, file.Path)),
            new HashSet<string>(StringComparer.Ordinal));

        Assert.All(DefinitionRules.All, rule => Assert.Throws<OperationCanceledException>(() =>
            rule.Check(scope, new Findings(), new CancellationToken(canceled: true))));
    }

    private static string Copies(int count, string more) => string.Concat(Enumerable.Range(0, count).Select(index =>
        $"  copy_{index}:\n    operation: custom\n    description: Copy.\n    method: POST\n    path: /copies/{index}\n{more}"));
}
