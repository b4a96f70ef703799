using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Robustness;

/// <summary>Names and texts that would break out of strings, comments or identifiers, if they could.</summary>
public sealed class StrangeNameTests
{
    private const string Strange = """
        model: strange
        resource: stranges
        title: "a \"strange\" one </summary> */ \\ {0} 😀"
        description: "line\nline\t\"\"\" </summary> */ // {{x}}"
        path: /strange
        custom_fields: strange
        page: { default: 100, max: 2000 }
        identifiers: { external: "external \"id\"" }
        properties:
          _id: { type: id, access: read }
          "external \"id\"": { type: text, access: read }
          "é 😀": { type: text, access: read, name: Accent }
          "1st": { type: text, wire: "\"quoted\\wire\"", read_as: "*\"\\" }
          class: { type: text, values: ["a\"b", "c\\d", "e\nf", "</summary>", "{0}", "😀", " "] }
          string: { type: integer, min: -5, max: 5 }
          record: { type: money, currency: value, decimals: 0 }
          value: { type: currency }
          request: { type: boolean, default: true }
          arguments: { type: datetime }
          item: { type: date }
          target: { type: array, items: { type: object, properties: { item: { type: array, items: { type: text, wrap: "w\"" } }, target: { type: any } } } }
          Names: { type: text, known_values: ["\"", "'"] }
          Bind: { type: score }
          a-b: { type: number }
          a.c: { type: number }
          _: { type: text, name: Underscore }
        rules:
          - { not_before: { arguments: item }, message: "\"later\" \\ than" }
          - { when: { class: "a\"b" }, require: [string] }
          - any_of: [class, record, request]
        endpoints:
          list_strange: { operation: list, description: "\"\"\" */ </summary>", filters: [class, string, item], returns: ["é 😀", "1st", custom], keep: { "é 😀": "\"" } }
          get_strange: { operation: get, description: "a\nb" }
          create_strange: { operation: create, description: "{0} {{x}}", constants: { "é 😀": "x\"y" } }
          update_strange: { operation: update, description: Changes. }
          class: { operation: delete, description: Deletes. }
          void: { operation: custom, method: POST, path: "/strange/{id}/{this}/x;y", description: Posts., arguments: { this: { type: text }, base: { type: text, in: query, wire: "a b&c" } } }
        """;

    [Fact]
    public void StrangeNamesPassValidationAndBecomeCodeThatCompiles()
    {
        (string, string)[] files = [(SampleDefinitions.ApiPath, SampleDefinitions.Api), ("strange.planhat.yaml", Strange.Replace(", \" \"]", "]", StringComparison.Ordinal))];

        Assert.Equal([], DefinitionFiles.FindAll(files));
        Assert.Equal([], EmittedCode.Problems(GeneratorRun.Of(files), EmittedCode.ImplicitUsings));
    }

    [Fact]
    public void BlankValueIsRefused() => Assert.Equal(
        ["PHTG025"],
        DefinitionFiles.FindAll((SampleDefinitions.ApiPath, SampleDefinitions.Api), ("strange.planhat.yaml", Strange)).Select(static finding => finding.Id));
}
