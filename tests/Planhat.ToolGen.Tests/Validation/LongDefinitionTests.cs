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

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void PresetIsCountedOverAllItsTools(int tools, int findings)
    {
        string endpoints = string.Concat(Enumerable.Range(0, tools).Select(static index =>
            $"  copy_{index}:\n    operation: custom\n    description: Copy.\n    method: POST\n    path: /copies/{index}\n"));
        string model = $"model: license\nresource: licenses\npath: /licenses\npresets: {{ renewals: [custom] }}\nendpoints:\n{endpoints}";

        IReadOnlyList<Finding> found = DefinitionFiles.Find(model);

        Assert.Equal(findings, found.Count);
        Assert.All(found, static finding => Assert.Equal(("PHTG058", "renewals", DefinitionFiles.ApiPath), (finding.Id, finding.Text, finding.Path)));
    }
}
