using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Emission;

/// <summary>No text of a definition may break, or reach into, the emitted code.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Fragments =
    [
        "\"", "\"\"\"", "\"\"\"\"\"", "\\", "\\u0022", "*/", "/*", "//", "</summary>", "<", ">", "&", "&amp;", "]]>", "{", "}", "{{", "}}", "{0}", "$\"{x}\"",
        "'", "%", "\n", "\t", "\u2028", "\u2029", "\u202E", "\uFEFF", "é", "日本", "😀", "#if", "\n#endif\n", "class", "null", ";", "@", " ", "  ",
        "\"u8 + \"", "/// <summary>",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TextsSurviveEmissionToTheCharacter(int seed)
    {
        string Text(int salt) => HostileText((seed * 100) + salt);
        string tool = Text(1), title = Text(2), property = Text(3), known = Text(4), closed = Text(5), advice = Text(6), message = Text(7), constant = Text(8);
        GeneratorRun run = GeneratorRun.Of(
            (SampleDefinitions.ApiPath, SampleDefinitions.Api.Replace("Reconnect the account.", Quoted(advice), StringComparison.Ordinal)),
            ("thing.planhat.yaml", $$"""
                model: thing
                resource: things
                description: {{Quoted(Text(9))}}
                path: /things
                properties:
                  _id: { type: id, access: read }
                  class: { type: text, description: {{Quoted(property)}}, name: Kind }
                  event: { type: text, known_values: [{{Quoted(known + "k")}}] }
                  namespace: { type: text, values: [{{Quoted(closed + "c")}}] }
                  value: { type: money, currency: while }
                  while: { type: currency }
                  weird-name: { type: array, items: { type: object, properties: { class: { type: text, description: {{Quoted(property)}} } } }, name: Weird }
                  fixed: { type: text }
                rules:
                  - any_of: [class, event]
                    message: {{Quoted(message)}}
                endpoints:
                  create_a_thing:
                    operation: create
                    title: {{Quoted(title)}}
                    description: {{Quoted(tool)}}
                    constants: { fixed: {{Quoted(constant)}} }
                    except: [weird-name]
                """));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(EmittedCode.Problems(run, EmittedCode.Host));

        PlanhatTool emitted = Assert.Single(EmittedCode.Catalog(run).Tools);
        Assert.Equal(tool.Trim(), emitted.Description);
        Assert.Equal(title, emitted.Title);
        JsonElement input = Assert.Single(SafeProfile.InputSchemas(run));
        Assert.Equal(property.Trim(), input.GetProperty("properties").GetProperty("class").GetProperty("description").GetString());
        Assert.Equal([closed + "c"], input.GetProperty("properties").GetProperty("namespace").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }

    private static string HostileText(int seed)
    {
        Random random = new(seed);
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Fragments[random.Next(Fragments.Length)]));
        return "A" + text + "z";
    }

    /// <summary>A double-quoted YAML scalar that escapes everything but letters and digits.</summary>
    private static string Quoted(string text) => "\"" + string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character)
        ? character.ToString()
        : "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture))) + "\"";
}
