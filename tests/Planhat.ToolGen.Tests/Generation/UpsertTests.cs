using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>Upserts: what they take of their model, what they ask for although nobody knows whether a record is new, and what they write.</summary>
public sealed class UpsertTests
{
    private const string Id = "0123456789abcdef01234567";

    private const string Visit = """
        model: visit
        resource: visits
        path: /visits
        identifiers: { planhat: _id, external: externalId }
        custom_fields: visit
        page: { default: 10, max: 50 }
        constants: { kind: visit }
        properties:
          _id: { type: id, access: read }
          kind: { type: text }
          externalId: { type: text }
          title: { type: text, required: create }
          place: { type: text, required: [create, update] }
          once: { type: text, writable_on: create }
          later: { type: text, writable_on: update }
          made: { type: text, access: read }
          state: { type: text, default: open }
          _currency: { type: currency }
          cost: { type: money, currency: _currency }
          companyId: { type: reference, to: company }
          begin: { type: date }
          end: { type: epoch_day }
          guests:
            type: array
            description: Who comes.
            items: { type: object, properties: { name: { type: text, required: [create, update] }, since: { type: date, required: create }, known: { type: text, access: read } } }
          address: { type: object, properties: { city: { type: text }, lines: { type: array, items: { type: text } } } }
          geo: { type: object, properties: { lat: { type: number } } }
        rules:
          - not_before: { end: begin }
          - any_of: [externalId, title]
          - { when: { state: closed }, require: [end], on: [create, update] }
          - { when: { state: held }, require: [end] }
        endpoints:
          upsert_visits: { operation: bulk_upsert, description: Write many. }
          upsert_visit: { operation: upsert, description: Write one., except: [guests] }
        """;

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run());

    [Fact]
    public void BulkUpsertTakesOneArrayOfClosedRecords()
    {
        Assert.IsType<BulkUpsertTool>(Tool("upsert_visits"), exactMatch: false);
        JsonElement schema = Input("upsert_visits");
        JsonProperty items = Assert.Single(schema.GetProperty("properties").EnumerateObject());

        Assert.Equal("items", items.Name);
        Assert.Equal(["items"], Texts(schema.GetProperty("required")));
        Assert.Equal(1, items.Value.GetProperty("minItems").GetInt32());
        Assert.False(Item().GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void RecordHasItsIdentifierAndWhatCreateOrUpdateMayCarryOnce() => Assert.Equal(
        [
            "_id", "externalId", "title", "place", "once", "later", "state", "_currency", "cost", "companyId", "begin", "end", "guests", "address", "geo",
            "custom",
        ],
        Item().GetProperty("properties").EnumerateObject().Select(static member => member.Name));

    [Fact]
    public void OnlyWhatBothCreateAndUpdateRequireIsRequired()
    {
        Assert.Equal(["place"], Texts(Item().GetProperty("required")));
        Assert.Equal(["place"], Texts(Input("upsert_visit").GetProperty("required")));
    }

    [Fact]
    public void ObjectsThatWouldNestTooDeepAreToldInWords()
    {
        JsonElement members = Item().GetProperty("properties");

        Assert.Equal("Who comes. Objects with name (required), since.", members.GetProperty("guests").GetProperty("description").GetString());
        Assert.True(members.GetProperty("guests").GetProperty("items").GetProperty("additionalProperties").GetBoolean());
        Assert.Equal("Object with city, lines.", members.GetProperty("address").GetProperty("description").GetString());
        Assert.Equal("number", members.GetProperty("geo").GetProperty("properties").GetProperty("lat").GetProperty("type").GetString());
        Assert.Empty(SafeProfile.Violations(Input("upsert_visits")));
    }

    [Fact]
    public void ConstantsStandInEveryItemAndDefaultsInNone() => AssertJson(
        $$"""
        [{"kind":"visit","_id":"{{Id}}","place":"Here","cost":1.25,"_currency":"EUR","end":20454},
         {"kind":"visit","place":"There","companyId":"{{Id}}","title":null,"custom":{"Go live #1":"x","Seats":4},"guests":[{"name":"Mia"}]}]
        """,
        Body("upsert_visits", $$"""
            {"items":[{"_id":"{{Id}}","place":"Here","cost":1.25,"_currency":"EUR","end":"2026-01-01"},
            {"place":"There","companyId":"{{Id}}","title":null,"custom":{"Go live #1":"x","Seats":4},"guests":[{"name":"Mia"}]}]}
            """));

    [Theory]
    [InlineData("""{"items":[]}""", "/items")]
    [InlineData("{}", "/items")]
    [InlineData("""{"items":null}""", "/items")]
    [InlineData("""{"items":{"place":"x"}}""", "/items")]
    [InlineData("""{"items":["x"]}""", "/items/0")]
    [InlineData("""{"items":[{"place":"x"},{"title":"x"}]}""", "/items/1/place")]
    [InlineData("""{"items":[{"place":"x","_id":"extid-1"}]}""", "/items/0/_id")]
    [InlineData("""{"items":[{"place":"x","kind":"visit"}]}""", "/items/0/kind")]
    [InlineData("""{"items":[{"place":"x","made":"x"}]}""", "/items/0/made")]
    [InlineData("""{"items":[{"place":"x"},{"place":"x","_currency":"JPY","cost":1.5}]}""", "/items/1/cost")]
    [InlineData("""{"items":[{"place":"x","cost":1.5},{"place":"x","_currency":"JPY"}]}""", null)]
    [InlineData("""{"items":[{"place":"x","begin":"2026-02-01","end":"2026-01-01"}]}""", "/items/0/end")]
    [InlineData("""{"items":[{"place":"x","begin":"2026-02-01"},{"place":"x","end":"2026-01-01"}]}""", null)]
    [InlineData("""{"items":[{"place":"x","state":"closed"}]}""", "/items/0/end")]
    [InlineData("""{"items":[{"place":"x","state":"held"}]}""", null)]
    [InlineData("""{"items":[{"place":"x","guests":[{}]}]}""", "/items/0/guests/0/name")]
    [InlineData("""{"items":[{"place":"x","guests":[{"name":"x","known":"x"}]}]}""", "/items/0/guests/0/known")]
    [InlineData("""{"items":[{"place":"x","custom":[]}]}""", "/items/0/custom")]
    [InlineData("""{"items":[{"place":"x"}],"kind":"visit"}""", "/kind")]
    public void EachItemIsCheckedByItself(string arguments, string? pointer)
    {
        FailureList failures = [];
        ToolRequest.Bind(Tool("upsert_visits"), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);

        Assert.Equal(pointer is null ? [] : [pointer], failures.Select(static failure => failure.Path));
    }

    [Fact]
    public void UpsertTakesTheSameRecordAtTheTopLevel()
    {
        Assert.IsType<UpsertTool>(Tool("upsert_visit"), exactMatch: false);
        Assert.Equal(
            ["place", "_id", "externalId", "title", "once", "later", "state", "_currency", "cost", "companyId", "begin", "end", "address", "geo", "custom"],
            Input("upsert_visit").GetProperty("properties").EnumerateObject().Select(static member => member.Name));
        AssertJson(
            $$"""{"kind":"visit","_id":"{{Id}}","place":"Here","custom":{"Seats":4} }""",
            Body("upsert_visit", $$"""{"_id":"{{Id}}","place":"Here","custom":{"Seats":4} }"""));
    }

    [Theory]
    [InlineData("""{"place":"x","state":"closed"}""", "/end")]
    [InlineData("""{"place":"x","begin":"2026-02-01","end":"2026-01-01"}""", "/end")]
    [InlineData("""{"place":"x","guests":[]}""", "/guests")]
    [InlineData("""{"place":"x"}""", null)]
    public void UpsertChecksWhatHoldsForCreateAndUpdate(string arguments, string? pointer)
    {
        FailureList failures = [];
        ToolRequest.Bind(Tool("upsert_visit"), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);

        Assert.Equal(pointer is null ? [] : [pointer], failures.Select(static failure => failure.Path));
    }

    private static GeneratorRun Run()
    {
        GeneratorRun run = GeneratorRun.Of(
            (SampleDefinitions.ApiPath, SampleDefinitions.Api),
            ("visit.planhat.yaml", Visit));
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static PlanhatTool Tool(string name) => Catalog.Find(name)!;

    private static JsonElement Item() => Input("upsert_visits").GetProperty("properties").GetProperty("items").GetProperty("items");

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(static text => text.GetString());

    private static JsonElement Input(string tool)
    {
        Utf8JsonReader reader = new(Tool(tool).InputSchema);
        return JsonElement.ParseValue(ref reader);
    }

    private static JsonNode Body(string tool, string arguments)
    {
        FailureList failures = [];
        ToolRequest request = ToolRequest.Bind(Tool(tool), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures);
        Assert.Empty(failures);
        return JsonNode.Parse(request.Body.ToJson().Span)!;
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString(JsonSerializerOptions.Default));
}
