using System.Globalization;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Tests.DomainTypes;

public sealed class DomainTypeTests
{
    public static TheoryData<string> Names => [.. Types.DomainTypes.All.Select(type => type.Name)];

    /// <summary>Types whose values have a text of their own, so that they can stand in a path or a query.</summary>
    public static TheoryData<string> ScalarNames =>
        [.. Types.DomainTypes.All.Where(type => type.LocalType is not null).Select(type => type.Name)];

    [Fact]
    public void EveryKindOfTheRuntimeIsTheKindOfOneType() => Assert.Equal(
        Enum.GetNames<PropertyKind>().Order(StringComparer.Ordinal),
        Types.DomainTypes.All.Select(type => type.PropertyKind).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryTypeHasASentenceForTheReferencePage(string name) =>
        Assert.EndsWith(".", Types.DomainTypes.Get(name).Documentation, StringComparison.Ordinal);

    [Fact]
    public void UnknownNameIsNoType() => Assert.False(Types.DomainTypes.TryGet("Money", out DomainType _));

    [Theory]
    [MemberData(nameof(Names))]
    public void TypeCompilesInBodyArrayItemNestedObjectAndEveryRefinement(string name)
    {
        string value = Value(name);
        AssertCompiles($$"""
            model: thing
            resource: things
            path: /things
            page: { default: 100, max: 2000 }
            properties:
              _id: { type: id, access: read }
              cur: { type: currency }
              plain: { {{value}}, required: [create, update], description: "Says something." }
              many: { type: array, items: { {{value}} } }
              nested: { type: object, properties: { inner: { {{value}}, required: create }, deep: { type: array, items: { {{value}} } } } }
            endpoints:
              create_a_thing: { operation: create, description: Create. }
              update_a_thing: { operation: update, description: Update. }
            """);
    }

    [Theory]
    [MemberData(nameof(ScalarNames))]
    public void TypeCompilesInPathQueryAndJoinedQuery(string name)
    {
        string value = Value(name);
        AssertCompiles($$"""
            model: thing
            resource: things
            path: /things
            page: { default: 100, max: 2000 }
            properties:
              _id: { type: id, access: read }
              cur: { type: currency }
              plain: { {{value}} }
            endpoints:
              list_things:
                operation: list
                description: List.
                returns: [_id, plain]
                filters:
                  plain: { {{value}}, wire: "plain[eq]" }
                  several: { {{value}}, many: true }
              do_a_thing:
                operation: custom
                description: Do.
                method: GET
                path: "/things/{where_to}"
                arguments:
                  where_to: { {{value}}, in: path, required: true }
                  plain: { {{value}}, in: query }
                  several: { type: array, in: query, items: { {{value}} } }
                result: list
            """);
    }

    private static string Value(string name) => name switch
    {
        "reference" => "type: reference, to: user",
        "text" => "type: text, max_length: 20",
        "integer" => "type: integer, min: 1, max: 9",
        "score" => "type: score, min: 0, max: 5",
        "number" => "type: number, min: 0.5, max: 99.5, decimals: 2",
        "money" => "type: money, min: 0, decimals: 4",
        "percent" => "type: percent, max: 120",
        "array" => "type: array, items: { type: text, values: [a, b] }",
        "object" => "type: object, properties: { a: { type: text, known_values: [x, y] }, b: { type: money, currency: c }, c: { type: currency } }",
        _ => string.Create(CultureInfo.InvariantCulture, $"type: {name}"),
    };

    private static void AssertCompiles(string model)
    {
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api), ("thing.planhat.yaml", model));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("ThingModel.g.cs", run.Sources.Keys);
        Assert.Empty(EmittedCode.Problems(run, EmittedCode.Host));
        Assert.All(SafeProfile.InputSchemas(run), schema => Assert.Empty(SafeProfile.Violations(schema)));
    }
}
