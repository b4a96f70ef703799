using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

public sealed class YamlTestSuiteTests
{
    private const string Prefix = "export default";

    [RequiresFact(TestComponent.YamlTestSuite)]
    public void EachCaseOfTheSuiteIsReadWithoutAnInternalError()
    {
        string[] cases = [.. Cases()];

        Assert.True(cases.Length > 350, $"Only {cases.Length} cases were found.");
        Assert.All(cases, static yaml =>
        {
            // The case alone, and where a definition has room for anything.
            Assert.DoesNotContain("PHTG000", Ids(yaml));
            Assert.DoesNotContain("PHTG000", Ids("model: license\nproperties:\n" + string.Concat(yaml.Split('\n').Select(static line => $"  {line}\n"))));
        });
    }

    /// <summary>The YAML of all cases; each file is a JavaScript module whose default export is JSON.</summary>
    private static IEnumerable<string> Cases()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(TestComponent.Path(TestComponent.YamlTestSuite), "data"), "????.js"))
        {
            string module = File.ReadAllText(path);
            string json = module[(module.IndexOf(Prefix, StringComparison.Ordinal) + Prefix.Length)..].TrimEnd().TrimEnd(';');
            using var document = JsonDocument.Parse(json);
            foreach (JsonElement item in document.RootElement.GetProperty("cases").EnumerateArray())
            {
                yield return item.GetProperty("yaml").GetString()!;
            }
        }
    }

    private static IEnumerable<string> Ids(string yaml)
    {
        ParsedDocument document = DefinitionParser.Parse("a.planhat.yaml", DocumentRole.Own, SourceText.From(yaml), CancellationToken.None);
        return DefinitionFiles.Validate((DefinitionFiles.ApiPath, DefinitionFiles.Api), ("a.planhat.yaml", yaml)).Diagnostics
            .Concat(document.Diagnostics)
            .Select(static finding => finding.Descriptor.Id);
    }
}
