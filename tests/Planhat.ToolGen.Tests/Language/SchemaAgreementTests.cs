using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Language;

/// <summary>An editor that follows <c>definition.schema.json</c> and the generator say the same about the shape of a file.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SchemaChecker Schema = new(JsonNode.Parse(DefinitionSchemaWriter.Write())!.AsObject());

    public static TheoryData<string, string> KeysOfTheTable
    {
        get
        {
            var keys = new TheoryData<string, string>();
            foreach (LanguageConstruct construct in LanguageTable.All)
            {
                foreach (LanguageKey key in construct.Keys)
                {
                    keys.Add(construct.Name, key.Name);
                }
            }

            return keys;
        }
    }

    public static TheoryData<string> PagesWithWholeYaml =>
    [
        .. ((IEnumerable<object[]>)DiagnosticDescriptorTests.IdsWithExample)
            .Select(static row => (string)row[0])
            .Where(static id => string.CompareOrdinal(id, "PHTG020") >= 0),
    ];

    [Fact]
    public void TheSmallestFormOfEachConstructIsAcceptedByBoth() => Assert.All(LanguageTable.All, static construct =>
    {
        JsonObject file = LanguageExamples.FileWith(construct.Name, LanguageExamples.Smallest(construct.Name));
        Assert.True(Schema.Accepts(file), file.ToJsonString());
        Assert.True(ParserAccepts(file), file.ToJsonString());
    });

    [Theory]
    [MemberData(nameof(KeysOfTheTable))]
    public void AGoodValueOfAKeyIsAcceptedByBothUnlessItIsOfAnotherConstruct(string construct, string key)
    {
        LanguageKey known = LanguageTable.Find(construct).Find(key)!;
        JsonObject file = FileWith(construct, key, LanguageExamples.Example(known.Shape));

        Assert.Equal(!known.IsOfOther, Schema.Accepts(file));
        Assert.Equal(!known.IsOfOther, ParserAccepts(file));
    }

    [Theory]
    [MemberData(nameof(KeysOfTheTable))]
    public void BothJudgeEveryProbeOfAKeyAlike(string construct, string key) => Assert.All(LanguageExamples.Probes, probe =>
    {
        JsonObject file = FileWith(construct, key, probe);
        Assert.True(Schema.Accepts(file) == ParserAccepts(file), $"Schema: {Schema.Accepts(file)}, parser: {ParserAccepts(file)}: {file.ToJsonString()}");
    });

    [Theory]
    [MemberData(nameof(KeysOfTheTable))]
    public void ARequiredKeyIsMissedByBoth(string construct, string key)
    {
        JsonObject content = LanguageExamples.Smallest(construct);
        content.Remove(key);
        JsonObject file = LanguageExamples.FileWith(construct, content);

        Assert.Equal(Schema.Accepts(file), ParserAccepts(file));
    }

    [Fact]
    public void AnUnknownKeyIsRefusedByBothInEveryConstruct() => Assert.All(LanguageTable.All, static construct =>
    {
        JsonObject file = FileWith(construct.Name, "no_such_key", "a");
        Assert.False(Schema.Accepts(file));
        Assert.False(ParserAccepts(file));
    });

    [Theory]
    [MemberData(nameof(PagesWithWholeYaml))]
    public void BothJudgeTheExamplesOfThePagesAlike(string id)
    {
        DocumentationPage page = DocumentationPage.Read(id);
        Assert.All([.. page.Wrong, .. page.Right], static yaml =>
        {
            // A duplicate key cannot be seen by a schema: the YAML reader of the editor reports it.
            if (DefinitionFiles.Parse(yaml).Diagnostics.All(static finding => finding.Descriptor.Id != "PHTG022"))
            {
                YamlDocument document = YamlReader.Read("test", SourceText.From(yaml), CancellationToken.None);
                Assert.Equal(DefinitionFiles.Parse(yaml).Diagnostics.Count == 0, Schema.Accepts(YamlToJson.Convert(document.Root)));
            }
        });
    }

    private static JsonObject FileWith(string construct, string key, JsonNode? value)
    {
        JsonObject content = LanguageExamples.Smallest(construct);
        LanguageConstruct table = LanguageTable.Find(construct);
        if (table.ExactlyOneOf.Contains(key) || table.Together.Contains(key))
        {
            foreach (string other in table.ExactlyOneOf)
            {
                content.Remove(other);
            }

            foreach (string other in table.Together.Contains(key) ? table.Together : [])
            {
                content[other] = LanguageExamples.Example(table.Find(other)!.Shape);
            }
        }

        content[key] = value?.DeepClone();
        return LanguageExamples.FileWith(construct, content);
    }

    /// <summary>JSON is YAML in flow style, so the file can be read as it is.</summary>
    private static bool ParserAccepts(JsonObject file) => DefinitionFiles.Parse(file.ToJsonString(Plain)).Diagnostics.Count == 0;
}
