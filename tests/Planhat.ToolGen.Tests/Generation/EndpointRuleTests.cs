using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>Rules that one endpoint alone has, what its required arrays ask for, texts of letters and digits, and synonyms in the description of the model.</summary>
public sealed class EndpointRuleTests
{
    private const string Point = """
        model: point
        resource: points
        path: /points
        page: { default: 10, max: 50 }
        properties:
          _id: { type: id, access: read }
          time: { type: datetime, access: read, synonyms: [moment, when] }
          place: { type: object, access: read, properties: { city: { type: text, synonyms: [town] } } }
        endpoints:
          list_points:
            operation: list
            description: List.
            returns: [_id, time]
            filters:
              from: { type: epoch_day }
              to: { type: date }
            rules:
              - { not_before: { to: from } }
          send_points:
            operation: custom
            method: POST
            path: /points/send
            description: Send.
            arguments:
              points: { type: array, required: true, items: { type: object, properties: { name: { type: text, alphanumeric: true } } } }
              labels: { type: array, items: { type: text } }
              first: { type: date }
              last: { type: date }
            rules:
              - { not_before: { last: first }, message: Wrong way round. }
        """;

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run());

    [Theory]
    [InlineData("list_points", """{"from":"2026-02-01","to":"2026-01-01"}""", "/to", "lies before from")]
    [InlineData("send_points", """{"points":[{}],"first":"2026-02-01","last":"2026-01-01"}""", "/last", "Wrong way round.")]
    [InlineData("send_points", """{"points":[]}""", "/points", "is empty")]
    [InlineData("send_points", """{"points":[{"name":"pages printed"}]}""", "/points/0/name", "holds a space or special character")]
    [InlineData("send_points", """{"points":[{"name":"größe"}]}""", "/points/0/name", "holds a space or special character")]
    [InlineData("send_points", """{"points":[{"name":""}]}""", "/points/0/name", "is blank")]
    [InlineData("send_points", """{"points":[{"name":true}]}""", "/points/0/name", "is a boolean, not a text")]
    public void WrongCallIsRefused(string tool, string arguments, string pointer, string problem) =>
        Assert.Equal([(pointer, problem)], Failures(tool, arguments).Select(static failure => (failure.Path, failure.Problem)));

    [Theory]
    [InlineData("list_points", """{"from":"2026-01-01","to":"2026-01-01"}""")]
    [InlineData("list_points", """{"to":"2026-01-01"}""")]
    [InlineData("send_points", """{"points":[{"name":"pagesPrinted2"},{"name":7}],"labels":[]}""")]
    public void RightCallPasses(string tool, string arguments) => Assert.Empty(Failures(tool, arguments));

    [Fact]
    public void SchemaTellsThatARequiredArrayHoldsSomething()
    {
        Utf8JsonReader reader = new(Catalog.Find("send_points")!.InputSchema);
        JsonElement properties = JsonElement.ParseValue(ref reader).GetProperty("properties");

        Assert.Equal(1, properties.GetProperty("points").GetProperty("minItems").GetInt32());
        Assert.False(properties.GetProperty("labels").TryGetProperty("minItems", out _));
    }

    [Fact]
    public void SynonymsStandInTheDescriptionOfTheModelAtEveryLevel()
    {
        IReadOnlyList<PropertyDescription> properties = Catalog.Find("list_points")!.Model.Properties;

        Assert.Empty(properties[0].Synonyms);
        Assert.Equal(["moment", "when"], properties[1].Synonyms);
        Assert.Equal(["town"], properties[2].Properties[0].Synonyms);
    }

    private static FailureList Failures(string tool, string arguments)
    {
        FailureList failures = [];
        ToolRequest.Bind(Catalog.Find(tool)!, Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);
        return failures;
    }

    private static GeneratorRun Run()
    {
        GeneratorRun run = GeneratorRun.Of(
            (SampleDefinitions.ApiPath, SampleDefinitions.Api),
            ("point.planhat.yaml", Point));
        Assert.Empty(run.Diagnostics);
        return run;
    }
}
