using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

public sealed class ImportWarningTests
{
    private const string Ok = "\"responses\": { \"200\": { \"description\": \"ok\" } }";

    public static TheoryData<string, string, string> Doubts => new()
    {
        { $$"""  "/things": { "get": { {{Ok}} }, "post": { "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } }, {{Ok}} } }  """, "left-out", "POST /things is left out: its body is multipart/form-data; tools send JSON only" },
        { $$"""  "/things": { "get": { {{Ok}} }, "post": { "requestBody": { "content": { "application/xml": { "schema": { "type": "string" } } } }, {{Ok}} } }  """, "left-out", "POST /things is left out: its body is application/xml" },
        { $$"""  "/things": { "get": { "parameters": [ { "name": "api_key", "in": "query", "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "the query parameter 'api_key' looks like a credential" },
        { $$"""  "/things/{id}": { "get": { "parameters": [ { "name": "access_token", "in": "query", "required": true, "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "the query parameter 'access_token' looks like a credential" },
        { $$"""  "/things/{id}": { "get": { "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^t-[0-9]+$" } } ], {{Ok}} } }  """, "schema", "the identifier has the pattern ^t-[0-9]+$" },
        { Body("""{ "type": "string", "pattern": "^x+$" }"""), "schema", "'x' has the pattern ^x+$ in the source, which is not checked" },
        { $$"""  "/things": { "get": { "parameters": [ { "name": "X-Team", "in": "header", "required": true, "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "the header 'X-Team' is not sent, though the source requires it" },
        { $$"""  "/things": { "get": { "parameters": [ { "name": "session", "in": "cookie", "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "the cookie 'session' is not sent" },
        { $$"""  "/things/{id}": { "get": { "parameters": [ { "name": "expand", "in": "query", "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "the query parameter 'expand' is not offered, since a get has none" },
        { $$"""  "/things/{id}": { "get": { "parameters": [ { "name": "version", "in": "query", "required": true, "schema": { "type": "string" } } ], {{Ok}} } }  """, "parameter", "it needs the query parameter 'version', which a get does not have; so it is custom" },
        { $$"""  "/things": { "get": { "parameters": [ { "name": "tag", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } } ], {{Ok}} } }  """, "parameter", "'tag' is written as several parameters" },
        { $$"""  "/things": { "get": { "parameters": [ { "name": "cursor", "in": "query", "schema": { "type": "string" } } ], {{Ok}} } }  """, "paging", "it is paged by 'cursor', not by limit and offset; so it is custom" },
        { Body("""{ "oneOf": [ { "type": "string" }, { "type": "object", "properties": { "a": { "type": "string" } } } ] }"""), "schema", "'x' is one of 2 different schemas (oneOf)" },
        { Body("""{ "oneOf": [ { "type": "string" }, { "type": "integer" } ] }"""), "schema", "'x' is text or a number" },
        { Body("""{ "anyOf": [ { "type": "object", "properties": { "a": { "type": "string" } } }, { "type": "object", "properties": { "b": { "type": "string" } } } ] }"""), "schema", "'x' is one of 2 kinds of objects (anyOf); the members of all stand here" },
        { Body("""{ "type": "integer", "enum": [1, 2] }"""), "schema", "'x' has a list of allowed values that are no texts (1, 2)" },
        { Body("""{ "type": "object" }"""), "type", "'x' is an object without known members" },
        { Body("""{ "type": "array" }"""), "type", "nothing says what the elements of 'x' are" },
        { Body("""{}"""), "type", "nothing says what 'x' holds" },
        { Body(Nested(6)), "depth", "deeper than 5 levels" },
        { Body("""{ "$ref": "other.json#/X" }"""), "reference", "'other.json#/X' lies outside of the file and is not fetched" },
        { Body("""{ "$ref": "#/components/schemas/Missing" }"""), "reference", "'#/components/schemas/Missing' leads nowhere" },
        { $$"""  "/things": { "get": { "responses": { "200": { "description": "ok", "content": { "text/csv": {} } } } } }  """, "answer", "it answers with text/csv; tools read JSON only" },
        { """  "/things": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": { "total": { "type": "integer" }, "data": { "type": "array", "items": { "type": "object" } } } } } } } } } }  """, "answer", "a list answers with a bare array, this one with an object that has it in 'data'" },
        { """  "/things/{id}": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": { "data": { "type": "object", "properties": { "id": { "type": "string" } } } } } } } } } } }  """, "answer", "a get answers with the record, this one with an object that has it in 'data'" },
        { $$"""  "/things/{id}": { "get": { "deprecated": true, {{Ok}} } }  """, "description", "the source calls the operation deprecated" },
        { $$"""  "/things/": { "get": { {{Ok}} } }  """, "path", "the path /things/ ends with a slash" },
        { $$"""  "/things/{a}": { "get": { {{Ok}} } }, "/things/{b}": { "get": { {{Ok}} } }  """, "duplicate", "GET /things/{b} stands more than once" },
        { $$"""  "/teams/{team}/things": { "get": { {{Ok}} } }, "/teams/{team}/things/{id}": { "get": { {{Ok}} } }  """, "path", "a model's path has no placeholders" },
        { $$"""  "/things": { "head": { {{Ok}} } }, "/others/{id}": { "get": { {{Ok}} } }  """, "left-out", "HEAD /things is left out: the method HEAD is none of a tool" },
        { $$"""  "/things?x=1": { "get": { {{Ok}} } }, "/others/{id}": { "get": { {{Ok}} } }  """, "left-out", "GET /things?x=1 is left out: the path is none that a definition can hold" },
        { $$"""  "/things": { "post": { "callbacks": { "done": { "{$request.body#/url}": { "post": { {{Ok}} } } } }, {{Ok}} } }  """, "left-out", "callback done of /things is left out" },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task WhatCannotBeDecidedIsAWarningAndTheDefinitionsAreRight(string paths, string kind, string message)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(paths));

        Assert.Contains(run.Error.Split('\n'), line => line.Contains($"source.json#/", StringComparison.Ordinal) && line.Contains($"warning {kind}: ", StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));
        Assert.Contains(folder.Rows("Warnings"), row => row[0] == kind && row[2].Contains(message, StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public async Task WebhooksAreLeftOutWithTheReason()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi(
            $$"""  "/things/{id}": { "get": { {{Ok}} } }  """, more: $$"""  "webhooks": { "made": { "post": { {{Ok}} } } }  """, version: "3.1.0"));

        Assert.Equal(["webhook made", "`#/webhooks/made`", "a webhook is called by the API, not by tools"], folder.Rows("Left out").Single());
    }

    [Fact]
    public async Task SeveralWaysOfAuthenticationAreTold()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync("""
            { "openapi": "3.0.3", "info": { "title": "A", "version": "1" }, "servers": [ { "url": "http://a.example" } ],
              "security": [ { "key": [] }, { "basic": [] } ], "paths": { "/things/{id}": { "get": { "responses": {} } } },
              "components": { "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" }, "basic": { "type": "http", "scheme": "basic" } } } }
            """);

        Assert.Contains("#/security: warning authentication: several ways of authentication serve (ApiKey, Basic)", run.Error, StringComparison.Ordinal);
        string api = folder.Read("api.planhat.yaml");
        Assert.Contains("# review: in the source requests are authenticated by a key in the header 'X-Key'", api, StringComparison.Ordinal);
        Assert.Contains("# review: the source has http in its place", api, StringComparison.Ordinal);
        Assert.Contains("main: { url: \"https://a.example\", authentication: bearer }", api, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommentsForTheReviewerStandAtThePlace()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi(Body("""{ "oneOf": [ { "type": "string" }, { "type": "integer" } ] }""")));

        Assert.Contains("\n  # review: 'x' is text or a number\n  x: { type: any }\n", folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
    }

    private static string Body(string schema) => $$"""
        "/things/{id}": { "put": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "x": {{schema}} } } } } }, {{Ok}} } }
        """;

    private static string Nested(int levels) => levels == 0 ? """{ "type": "string" }""" : $$"""{ "type": "object", "properties": { "x": {{Nested(levels - 1)}} } }""";
}
