using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.DomainTypes;

/// <summary>Each domain type with each key that fixes, compares or wraps a value: a diagnostic, or code that compiles.</summary>
public sealed class FixedValueMatrixTests
{
    private static readonly string[] Scalars =
    [
        "true", "0", "7", "1.5", "-3", "99999999999999999999", "1e400", "text", "EUR", "\"2026-01-31\"", "\"2026-01-31T08:30:00Z\"",
        "\"0123456789abcdef01234567\"", "\"a@b.example\"", "\"https://a.example\"", "\"a\\\"b\"",
    ];

    private static readonly string[] Dates = ["date", "datetime", "epoch_day"];

    private static readonly string[] Structured = ["object", "array", "any"];

    private static readonly string[] Uses = ["default", "constants", "keep", "when", "filter", "argument"];

    public static TheoryData<string, bool> Cases
    {
        get
        {
            TheoryData<string, bool> cases = [];
            foreach (string name in Types.DomainTypes.All.Select(static type => type.Name))
            {
                cases.Add(name, false);
                cases.Add(name, true);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EachCombinationIsRefusedOrCompiles(string type, bool wrapped)
    {
        foreach (string use in Uses)
        {
            int accepted = 0;
            foreach (string scalar in Scalars)
            {
                GeneratorRun run = Run(type, wrapped, use, scalar);
                Assert.DoesNotContain("PHTG000", run.Diagnostics.Select(static diagnostic => diagnostic.Id));
                if (run.Diagnostics.IsEmpty)
                {
                    accepted++;
                    Assert.Equal([], EmittedCode.Problems(run, EmittedCode.Host));
                }
            }

            Assert.True(accepted > 0 == IsPossible(type, wrapped, use), $"{type}, wrapped {wrapped}, {use}: {accepted} of {Scalars.Length} values were accepted");
        }
    }

    /// <summary>Whether any fixed value makes sense there.</summary>
    private static bool IsPossible(string type, bool wrapped, string use) => use switch
    {
        _ when wrapped => false,
        "keep" => !Dates.Contains(type) && type is not ("object" or "array"),
        "when" => !Dates.Contains(type) && !Structured.Contains(type),
        "filter" => !Structured.Contains(type) || type == "array",
        _ => type is not ("object" or "array"),
    };

    private static GeneratorRun Run(string type, bool wrapped, string use, string scalar)
    {
        string value = type switch
        {
            "reference" => "type: reference, to: user",
            "array" => "type: array, items: { type: text }",
            "object" => "type: object, properties: { a: { type: text } }",
            _ => $"type: {type}",
        } + (wrapped ? ", wrap: key" : "");
        string model = $$"""
            model: thing
            resource: things
            path: /things
            page: { default: 100, max: 2000 }
            {{(use == "constants" ? $"constants: {{ plain: {scalar} }}" : "title: thing")}}
            properties:
              _id: { type: id, access: read }
              name: { type: text }
              plain: { {{value}}{{(use == "default" ? $", default: {scalar}" : "")}} }
            {{(use == "when" ? $"rules: [{{ when: {{ plain: {scalar} }}, require: [name] }}]" : "tags: [finance]")}}
            endpoints:
              list_things:
                operation: list
                description: List.
                returns: [_id]
                {{(use == "keep" ? $"keep: {{ plain: {scalar} }}" : "title: List")}}
                {{(use == "filter" ? $"filters: {{ plain: {{ {value}, server_default: {scalar} }} }}" : "exposure: extended")}}
              create_thing: { operation: create, description: Create. }
              update_thing: { operation: update, description: Update. }
              do_thing:
                operation: custom
                description: Do.
                method: POST
                path: /things/do
                {{(use == "argument" ? $"arguments: {{ plain: {{ {value}, default: {scalar} }} }}" : "title: Do")}}
            """;
        return GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api), ("thing.planhat.yaml", model));
    }
}
