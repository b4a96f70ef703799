using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

public sealed class ImportReviewTests
{
    [Fact]
    public async Task NullInAListOfValuesIsNoValue()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi("""
            "/things/{id}": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": {
                "id": { "type": "string" }, "state": { "type": ["string", "null"], "enum": ["open", null] } } } } } } } } }
            """, version: "3.1.0"));

        Assert.Contains("state: { type: text, values: [open], access: read }", folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("apikey")]
    [InlineData("X-Api-Key")]
    [InlineData("key")]
    public async Task ACredentialInTheQueryIsNoFilterAndOthersAre(string name)
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi($$"""
            "/things": { "get": { "parameters": [ { "name": "{{name}}", "in": "query", "schema": { "type": "string" } }, { "name": "page_token_x", "in": "query", "schema": { "type": "string" } } ], "responses": {} } }
            """));

        string text = folder.Read("thing.planhat.yaml");
        Assert.DoesNotContain($"{name}: {{", text, StringComparison.Ordinal);
        Assert.Contains("page_token_x: {", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesOfPagingThatTheSourceDoesNotShowAreNotWrittenButMarked()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi(List("""{ "type": "integer", "maximum": 200 }""", "")));

        string api = folder.Read("api.planhat.yaml");
        Assert.Contains("\npaging: { limit: limit, offset: offset, default: 25 }\n", api, StringComparison.Ordinal);
        Assert.Contains("# review: the source shows no parameter of lists like 'sort', 'select'", api, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "maximum": 200 }""", "")]
    [InlineData("""{ "type": "integer" }""", "Records of a page, at most 200.")]
    [InlineData("""{ "type": "integer" }""", "You get up to 200 records.")]
    [InlineData("""{ "type": "integer" }""", "Between 1 and 200.")]
    [InlineData("""{ "type": "integer", "description": "Maximum page size: 200" }""", "")]
    public async Task TheLargestPageIsReadHoweverItIsTold(string schema, string description)
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi(List(schema, description)));

        Assert.Contains("page: { default: 100, max: 200 }", folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelWhoseListsAreNotPagedHasNoPageSizes()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi("""  "/things": { "get": { "responses": {} } }  """));

        Assert.DoesNotContain("page:", folder.Read("thing.planhat.yaml").Replace("unpaged:", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("#/components/schemas/New", "required: create }")]
    [InlineData("#/components/schemas/Change", "required: [create, update] }")]
    public async Task APatchDemandsWhatItsOwnSchemaDemands(string schema, string required)
    {
        using var folder = new ImportFolder();
        const string Body = """{ "type": "object", "required": ["title"], "properties": { "title": { "type": "string" } } }""";

        await folder.ImportAsync(ImportFolder.OpenApi(
            $$"""
            "/things": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/New" } } } }, "responses": {} } },
            "/things/{id}": { "patch": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "{{schema}}" } } } }, "responses": {} } }
            """).Replace("\"components\": {", $$"""
            "components": { "schemas": { "New": {{Body}}, "Change": {{Body}} }, 
            """, StringComparison.Ordinal));

        Assert.Contains("title: { type: text, " + required, folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsSearchedForIsNoIdentifier()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi("""  "/search/{q}": { "get": { "responses": {} } }  """));

        string text = folder.Read("search.planhat.yaml");
        Assert.Contains("operation: custom", text, StringComparison.Ordinal);
        Assert.Contains("path: /search/{q}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_id", text, StringComparison.Ordinal);
        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("graphql", "application/graphql")]
    [InlineData("urlencoded", "application/x-www-form-urlencoded")]
    [InlineData("formdata", "multipart/form-data")]
    public async Task RequestsWithoutJsonAreLeftOutWithTheReason(string mode, string type)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync($$"""
            { "info": { "name": "A", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, "item": [
              { "name": "One", "request": { "method": "POST", "url": "https://h.test/things", "body": { "mode": "{{mode}}", "{{mode}}": [ { "key": "a", "value": "b" } ] } } } ] }
            """);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"POST /things is left out: its body is {type}; tools send JSON only", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written: no operation is one that tools can call", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the source has no paths or requests.")]
    [InlineData("""  "/things": { "get": { "responses": {} } }  """, "--only '/nope/**' matches none of the paths, such as /things.")]
    public async Task WhyNothingWasWrittenIsTold(string paths, string reason)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(paths), flags: ["--only", "/nope/**"]);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"Nothing was written: {reason}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneOfEverythingIsInTheSingular()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi("""  "/things/{id}": { "delete": { "description": "Delete it.", "responses": {} } }  """));

        Assert.Contains("1 operation: 1 endpoint of 1 model, 0 left out; 1 warning.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "info": { "schema": "https://schema.getpostman.com/json/collection/v1.0.0/collection.json" }, "item": [] }""")]
    [InlineData("""{ "requests": [], "order": [], "item": [] }""")]
    public async Task AnEmptyCollectionOfVersionOneIsNotTakenForANewerOne(string text)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(text);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a Postman collection of version 1; export it as Collection v2.1.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHelpNamesWhatIsWanted()
    {
        CliRun run = await CliRun.OfAsync("import", "--help");

        Assert.Contains("<FILE>", run.Output, StringComparison.Ordinal);
        Assert.Contains("--output <DIR>", run.Output, StringComparison.Ordinal);
    }

    private static string List(string schema, string description) => $$"""
        "/things": { "get": { "parameters": [ { "name": "limit", "in": "query", "description": "{{description}}", "schema": {{schema}} }, { "name": "offset", "in": "query", "schema": { "type": "integer" } } ], "responses": {} } }
        """;
}
