using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tests.Support;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Generation;

/// <summary>What a tool gets from its model, its endpoint and the defaults of the language.</summary>
public sealed class DerivationTests
{
    private const string Asset = """
        model: asset
        resource: assets
        path: /assets
        tags: [finance]
        presets: { renewals: [read, export_assets] }
        identifiers: { planhat: _id, external: externalId }
        page: { default: 10, max: 50 }
        constants: { kind: asset }
        properties:
          _id: { type: id, access: read }
          kind: { type: text }
          externalId: { type: text }
          label: { type: text, wire: name, read_as: subject }
          code: { type: text, default: "5" }
          begin: { type: date }
          end: { type: date }
          tags: { type: array, items: { type: text } }
        rules:
          - not_before: { end: begin }
          - any_of: [label, end]
        endpoints:
          list_assets:
            operation: list
            description: List.
            returns: [_id, label]
            keep: { label: x }
            filters:
              archived: { type: boolean, server_default: false }
              tags: { type: array, items: { type: text } }
          get_asset: { operation: get, description: Get., accepts: [planhat] }
          create_asset: { operation: create, description: Create., except: [end] }
          update_asset: { operation: update, description: Update., aliases: [change_asset], synonyms: [edit] }
          lock_asset:
            operation: custom
            description: Lock.
            method: POST
            path: "/{tenant}/assets/{id}/lock/{reason}"
            host: analytics
            exposure: hidden
            arguments:
              reason: { type: text, in: path, required: true }
              force: { type: boolean, in: query, default: true }
              note: { type: text, in: body, wire: comment }
            result: record
          export_assets:
            operation: custom
            description: Export.
            method: GET
            path: /assets/export
            exposure: extended
            result: list
          count_assets:
            operation: custom
            description: Count.
            method: GET
            path: /assets/count
        """;

    private static readonly ToolCatalog Catalog = EmittedCode.Catalog(Run());

    [Fact]
    public void ConstantIsNoArgument() => Assert.All(["create_asset", "update_asset"], name => Assert.DoesNotContain("kind", Arguments(name)));

    [Fact]
    public void ExceptedPropertyIsNoArgumentAndItsRulesDoNotHold()
    {
        Assert.DoesNotContain("end", Arguments("create_asset"));
        Assert.Contains("end", Arguments("update_asset"));
        Assert.Empty(Bind("create_asset", """{"label":"x","begin":"2026-01-01"}""").Failures);
        Assert.Single(Bind("create_asset", "{}").Failures);
    }

    [Fact]
    public void RulesOfOrderHoldOnUpdateAndAnyOfDoesNot()
    {
        Assert.Empty(Bind("update_asset", """{"id":"0123456789abcdef01234567","code":"c"}""").Failures);
        Assert.Single(Bind("update_asset", """{"id":"0123456789abcdef01234567","begin":"2026-02-01","end":"2026-01-01"}""").Failures);
    }

    [Fact]
    public void DefaultsAndConstantsJoinWhatWasGivenUnderTheNamesOnTheWire()
    {
        JsonNode body = JsonNode.Parse(Bind("create_asset", """{"label":"x"}""").Request.Body.ToJson().Span)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"kind":"asset","name":"x","code":"5"}"""), body), body.ToJsonString(JsonSerializerOptions.Default));
    }

    [Fact]
    public void NamesInRequestsAndResponsesReachTheModel()
    {
        PropertyDescription label = Tool("get_asset").Model.Properties.Single(property => property.Name == "label");

        Assert.Equal(("name", "subject"), (label.WireName, label.ReadName));
    }

    [Fact]
    public void ServerDefaultIsShownAndNotSent()
    {
        (ToolRequest request, FailureList failures) = Bind("list_assets", "{}");

        Assert.Empty(failures);
        Assert.Empty(request.Query.ToParameters());
        Assert.False(Input("list_assets").GetProperty("properties").GetProperty("archived").GetProperty("default").GetBoolean());
    }

    [Fact]
    public void OurOwnConditionNamesThePropertyAndLooksAtItsNameInResponses()
    {
        RecordCondition condition = Assert.Single(Bind("list_assets", "{}").Request.Kept);

        Assert.Equal(("label", "subject"), (condition.Name, condition.Member));
    }

    [Fact]
    public void ArrayFilterTakesSeveralValuesJoinedByCommas() => Assert.Equal(
        "a,b",
        Assert.Single(Bind("list_assets", """{"tags":["a","b"]}""").Request.Query.ToParameters()).Value);

    [Fact]
    public void PageSizeIsThatOfTheApiUpToTheModelsMaximum()
    {
        JsonElement limit = Input("list_assets").GetProperty("properties").GetProperty("limit");

        Assert.Equal((50, 25), (limit.GetProperty("maximum").GetInt32(), limit.GetProperty("default").GetInt32()));
    }

    [Fact]
    public void CustomEndpointWithAnIdentifierInItsPathTakesOne()
    {
        (ToolRequest request, FailureList failures) = Bind("lock_asset", """{"id":"extid-1","reason":"a b","note":"n"}""");

        Assert.Empty(failures);
        Assert.NotNull(request.Identifier);
        Assert.Equal("/{tenant}/assets/1/lock/a%20b", request.Path.Expand(Tool("lock_asset").Path, "1"));
        Assert.Equal("true", Assert.Single(request.Query.ToParameters()).Value);
        Assert.Equal("""{"comment":"n"}""", Encoding.UTF8.GetString(request.Body.ToJson().Span));
        Assert.Equal("analytics", Tool("lock_asset").Host);
        Assert.Equal(ToolExposure.Hidden, Tool("lock_asset").Exposure);
    }

    [Fact]
    public void EndpointNarrowsTheFormsOfItsPathAndTheModelsOwnStayResolvable()
    {
        Assert.Equal(IdentifierForms.Planhat, Tool("get_asset").AcceptedForms);
        Assert.Equal(IdentifierForms.Planhat | IdentifierForms.External, Tool("get_asset").IdentifierForms);
        Assert.Equal(
            ["planhat", "external"],
            Input("get_asset").GetProperty("properties").GetProperty("id_type").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public void ReadOnlyCustomEndpointCountsAsReadAndAnExtendedOneJoinsByName() => Assert.Equal(
        ["count_assets", "export_assets", "get_asset", "list_assets"],
        Catalog.Tools.Where(tool => tool.Presets.Contains("renewals")).Select(tool => tool.Name));

    [Fact]
    public void FormerNamesAndSynonymsReachTheTool()
    {
        Assert.Same(Tool("update_asset"), Catalog.Find("change_asset"));
        Assert.Equal(["edit"], Tool("update_asset").Synonyms);
    }

    [Fact]
    public void TitleTakesTheRightArticle() => Assert.Equal("Create an asset", Tool("create_asset").Title);

    private static GeneratorRun Run()
    {
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api), ("asset.planhat.yaml", Asset));
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static PlanhatTool Tool(string name) => Catalog.Find(name)!;

    private static IEnumerable<string> Arguments(string tool) => Input(tool).GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static JsonElement Input(string tool)
    {
        Utf8JsonReader reader = new(Tool(tool).InputSchema);
        return JsonElement.ParseValue(ref reader);
    }

    private static (ToolRequest Request, FailureList Failures) Bind(string tool, string arguments)
    {
        FailureList failures = [];
        return (ToolRequest.Bind(Tool(tool), Catalog.Api, Encoding.UTF8.GetBytes(arguments), failures), failures);
    }
}
