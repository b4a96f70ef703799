using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>What definitions fix is sent as Planhat wants it and shown as callers write it.</summary>
public sealed class FixedValueTests
{
    private const string Invoice = """
        model: invoice
        resource: invoices
        path: /invoices
        synonyms: [bill]
        page: { default: 100, max: 2000 }
        constants: { opened: "2026-01-02" }
        properties:
          _id: { type: id, access: read, synonyms: [key] }
          opened: { type: epoch_day }
          due: { type: epoch_day, default: "2026-01-31", synonyms: [deadline, bill] }
          sent: { type: datetime, default: "2026-01-31T10:30:00+02:00", unconfirmed: true }
          paid: { type: date, default: "2026-02-01" }
          cur: { type: currency }
          lines:
            type: array
            items:
              type: object
              properties:
                amount: { type: money, currency: cur, unconfirmed: true }
        endpoints:
          create_invoice: { operation: create, description: Create., synonyms: [charge] }
          get_invoice: { operation: get, description: Get. }
          list_invoices:
            operation: list
            description: List.
            returns: [_id]
            filters:
              ages: { type: integer, many: true, server_default: 360 }
          send_invoices:
            operation: custom
            description: Send.
            method: POST
            path: /invoices/send
            arguments:
              to: { type: text, in: query, many: true, default: all }
        """;

    private static readonly GeneratorRun Run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api), ("invoice.planhat.yaml", Invoice));

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run);

    [Fact]
    public void FixedDatesAreSentInTheFormOfTheirType()
    {
        JsonNode body = JsonNode.Parse(Bind("create_invoice", "{}").Body.ToJson().Span)!;

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse("""{"opened":20455,"due":20484,"sent":"2026-01-31T08:30:00.000Z","paid":"2026-02-01"}"""), body),
            body.ToJsonString(JsonSerializerOptions.Default));
    }

    [Fact]
    public void FixedDatesAreShownAsCallersWriteThem() =>
        Assert.Equal("2026-01-31", Default("create_invoice", "due").GetString());

    [Fact]
    public void DefaultOfSeveralValuesIsAnArray()
    {
        Assert.Equal([360], Default("list_invoices", "ages").EnumerateArray().Select(static value => value.GetInt32()));
        Assert.Equal(["all"], Default("send_invoices", "to").EnumerateArray().Select(static value => value.GetString()));
        Assert.Equal("all", Assert.Single(Bind("send_invoices", "{}").Query.ToParameters()).Value);
    }

    [Fact]
    public void NestedAmountMayNameTheCurrencyOfTheRoot()
    {
        Assert.Empty(Run.Diagnostics);
        Assert.Empty(EmittedCode.Problems(Run, EmittedCode.Host));
        Assert.Equal("""{"amount":1.5}""", JsonNode.Parse(Bind("create_invoice", """{"cur":"EUR","lines":[{"amount":1.5}]}""").Body.ToJson().Span)!["lines"]![0]!.ToJsonString(JsonSerializerOptions.Default));
    }

    [Fact]
    public void SynonymsOfAToolAreThoseOfModelEndpointAndItsProperties()
    {
        Assert.Equal(["bill", "charge", "deadline"], Catalog.Find("create_invoice")!.Synonyms);
        Assert.Equal(["bill"], Catalog.Find("get_invoice")!.Synonyms);
    }

    [Fact]
    public void UnconfirmedPropertiesStandInTheDocumentationOfTheModel() => Assert.Contains(
        "/// <remarks>Unconfirmed: sent, lines.amount.</remarks>",
        Run.Sources["InvoiceModel.g.cs"],
        StringComparison.Ordinal);

    private static JsonElement Default(string tool, string argument)
    {
        Utf8JsonReader reader = new(Catalog.Find(tool)!.InputSchema);
        return JsonElement.ParseValue(ref reader).GetProperty("properties").GetProperty(argument).GetProperty("default");
    }

    private static ToolRequest Bind(string tool, string arguments)
    {
        FailureList failures = [];
        ToolRequest request = ToolRequest.Bind(Catalog.Find(tool)!, Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);
        Assert.Empty(failures);
        return request;
    }
}
