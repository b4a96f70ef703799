using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>What follows from the keys of an upsert: the words on each identifier, and what a record without any key needs.</summary>
public sealed class UpsertKeyTests
{
    private const string Visit = """
        model: visit
        resource: visits
        path: /visits
        identifiers: { planhat: _id, external: externalId, source: sourceId }
        page: { default: 10, max: 50 }
        properties:
          _id: { type: id, access: read, description: Planhat's identifier. }
          title: { type: text, required: create }
          place: { type: text }
          email: { type: email, description: Of the host. }
          externalId: { type: text }
          sourceId: { type: text, description: Id in the calendar. }
        endpoints:
          upsert_all: { operation: bulk_upsert, description: Write many., keys: [_id, sourceId, externalId], insert_requires: [title, place] }
          upsert_some: { operation: bulk_upsert, description: Write many., keys: [_id, externalId, email] }
          upsert_by_id: { operation: bulk_upsert, description: Write many., keys: [_id] }
          upsert_freely: { operation: bulk_upsert, description: Write many. }
          upsert_one: { operation: upsert, description: Write one., keys: [_id, sourceId], rules: [{ any_of: [_id, sourceId], message: Which one? }] }
        """;

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run());

    [Theory]
    [InlineData("upsert_all", "_id", "24-hex _id only; in place of extid-… or srcid-… give externalId or sourceId.")]
    [InlineData("upsert_all", "externalId", "Key: id in your own system.")]
    [InlineData("upsert_all", "sourceId", "Key: id in the calendar.")]
    [InlineData("upsert_all", "email", "Of the host.")]
    [InlineData("upsert_some", "_id", "24-hex _id only; in place of extid-… give externalId.")]
    [InlineData("upsert_some", "sourceId", "Id in the calendar; no key here.")]
    [InlineData("upsert_some", "email", "Key: of the host.")]
    [InlineData("upsert_by_id", "_id", "24-hex _id only.")]
    [InlineData("upsert_by_id", "externalId", "Id in your own system; no key here.")]
    [InlineData("upsert_freely", "_id", "Planhat's identifier.")]
    [InlineData("upsert_freely", "externalId", null)]
    public void WordsOnAnIdentifierFollowFromTheKeys(string tool, string member, string? description)
    {
        JsonElement schema = Input(tool).GetProperty("properties").GetProperty("items").GetProperty("items").GetProperty("properties").GetProperty(member);

        Assert.Equal(description, schema.TryGetProperty("description", out JsonElement text) ? text.GetString() : null);
    }

    [Theory]
    [InlineData("upsert_all", """{"items":[{"externalId":"v-1"},{"title":"x","place":"y"},{"_id":"0123456789abcdef01234567"}]}""")]
    [InlineData("upsert_all", """{"items":[{"title":"x"}]}""", "/items/0/place")]
    [InlineData("upsert_all", """{"items":[{"externalId":"v-1"},{"externalId":null}]}""", "/items/1/title", "/items/1/place")]
    [InlineData("upsert_some", """{"items":[{}]}""")]
    [InlineData("upsert_one", """{"title":"x"}""", "")]
    [InlineData("upsert_one", """{"sourceId":"x"}""")]
    public void RecordWithoutAnyKeyIsANewOneAndNeedsMore(string tool, string arguments, params string[] pointers) =>
        Assert.Equal(pointers, Failures(tool, arguments).Select(static failure => failure.Path));

    [Fact]
    public void RefusalSaysWhyMoreIsNeeded() => Assert.Equal(
        "is missing; it is required because a record without _id, sourceId or externalId is a new one",
        Failures("upsert_all", """{"items":[{"title":"x"}]}""").Single().Problem);

    [Fact]
    public void RuleOfAnEndpointHasItsOwnSentence() => Assert.Equal("Which one?", Failures("upsert_one", "{}").Single().Problem);

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
            ("visit.planhat.yaml", Visit));
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static JsonElement Input(string tool)
    {
        Utf8JsonReader reader = new(Catalog.Find(tool)!.InputSchema);
        return JsonElement.ParseValue(ref reader);
    }
}
