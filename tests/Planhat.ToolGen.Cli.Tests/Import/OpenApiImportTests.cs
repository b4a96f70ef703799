using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

public sealed class OpenApiImportTests
{
    private const string Crud = """
        "/widgets": {
          "get": { "operationId": "listWidgets", "summary": "List widgets", "parameters": [
              { "name": "limit", "in": "query", "schema": { "type": "integer", "default": 50, "maximum": 500 } },
              { "name": "offset", "in": "query", "schema": { "type": "integer" } },
              { "name": "color", "in": "query", "schema": { "type": "string", "enum": ["red", "blue"] } },
              { "name": "created[gte]", "in": "query", "schema": { "type": "string", "format": "date" } } ],
            "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Widget" } } } } } } },
          "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewWidget" } } } }, "responses": { "201": { "$ref": "#/components/responses/One" } } }
        },
        "/widgets/{widgetId}": {
          "parameters": [ { "name": "widgetId", "in": "path", "required": true, "schema": { "type": "string" } } ],
          "get": { "responses": { "200": { "$ref": "#/components/responses/One" } } },
          "patch": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewWidget" } } } }, "responses": { "200": { "$ref": "#/components/responses/One" } } },
          "put": { "summary": "Replace a widget", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewWidget" } } } }, "responses": { "200": { "description": "ok" } } },
          "delete": { "responses": { "204": { "description": "gone" } } }
        }
        """;

    private const string Components = """
        "components": {
          "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
          "responses": { "One": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Widget" } } } } },
          "schemas": {
            "Widget": { "type": "object", "description": "A thing that is made.", "required": ["id", "name"], "properties": {
              "id": { "type": "string", "format": "uuid", "readOnly": true },
              "name": { "type": "string", "maxLength": 80 },
              "price": { "type": "number" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" },
              "discount_percent": { "type": "number", "minimum": 0, "maximum": 100 },
              "made_on": { "type": "string", "format": "date" }, "updated_at": { "type": "string", "format": "date-time", "readOnly": true },
              "contact": { "type": "string", "format": "email" }, "page": { "type": "string", "format": "uri" },
              "color": { "type": "string", "enum": ["red", "blue"] }, "stock": { "type": "integer", "minimum": 0, "maximum": 100 },
              "active": { "type": "boolean" }, "secret": { "type": "string", "writeOnly": true },
              "parent_widget_id": { "type": "string" }, "widget_id": { "type": "string" },
              "parts": { "type": "array", "items": { "type": "object", "required": ["sku"], "properties": { "sku": { "type": "string" }, "price": { "type": "number" } } } },
              "next": { "$ref": "#/components/schemas/Widget" }
            } },
            "NewWidget": { "type": "object", "required": ["name"], "properties": {
              "name": { "type": "string", "maxLength": 80 }, "price": { "type": "number" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" },
              "color": { "type": "string", "enum": ["red", "blue"] }, "secret": { "type": "string", "writeOnly": true }, "limit": { "type": "integer" }
            } }
          }
        }
        """;

    private static string Description(string version) => $$"""
        { "openapi": "{{version}}", "info": { "title": "Acme", "version": "1" }, "servers": [ { "url": "https://{region}.acme.example/v1", "variables": { "region": { "default": "eu" } } } ],
          "security": [ { "token": [] } ], "paths": { {{Crud}} }, {{Components}} }
        """;

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public async Task DefinitionsOfADescriptionCompileWithoutAWarning(string version)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(Description(version), flags: ["--prefix", "acme"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(folder.Problems());
        Assert.Equal(
            [
                "list_all_acme_widgets list GET /widgets",
                "get_single_acme_widget_by_id get GET /widgets/{widgetId}",
                "create_an_acme_widget create POST /widgets",
                "update_an_acme_widget_by_id update PATCH /widgets/{widgetId}",
                "delete_an_acme_widget_by_id delete DELETE /widgets/{widgetId}",
                "replace_acme_widget custom PUT /widgets/{widgetId}",
            ],
            folder.Rows("Endpoints").Select(static row => string.Join(' ', row[1..4])));
    }

    [Theory]
    [InlineData("identifiers: { planhat: id }")]
    [InlineData("description: A thing that is made.")]
    [InlineData("id: { type: id, access: read }")]
    [InlineData("name: { type: text, max_length: 80, required: create }")]
    [InlineData("price: { type: money, currency: currency }")]
    [InlineData("currency: { type: currency }")]
    [InlineData("discount_percent: { type: percent, access: read }")]
    [InlineData("made_on: { type: date, access: read }")]
    [InlineData("updated_at: { type: datetime, access: read }")]
    [InlineData("contact: { type: email, access: read }")]
    [InlineData("page: { type: url, access: read }")]
    [InlineData("color: { type: text, values: [red, blue] }")]
    [InlineData("stock: { type: integer, min: 0, max: 100, access: read }")]
    [InlineData("active: { type: boolean, access: read }")]
    [InlineData("secret: { type: text, access: write }")]
    [InlineData("widget_id: { type: reference, to: widget, access: read }")]
    [InlineData("# review: 'parent_widget_id' looks like the identifier of another record; no model is called so, and it is not looked")]
    [InlineData("page_size: { type: integer, access: write, wire: limit, read_as: limit }")]
    [InlineData("page: { default: 50, max: 500 }")]
    [InlineData("created_gte: { type: date, wire: \"created[gte]\" }")]
    [InlineData("method: PATCH")]
    [InlineData("next: { type: any, access: read, description: A thing that is made. }")]
    [InlineData("# review: 'next' is an object that holds itself, so that anything passes")]
    public async Task SchemasBecomeDomainTypes(string line)
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(Description("3.0.3"));

        Assert.Contains(line, folder.Read("widget.planhat.yaml").Split('\n').Select(static text => text.Trim()));
    }

    [Fact]
    public async Task ServerVariablesAreFilledIn()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(Description("3.1.0"));

        Assert.Contains("main: { url: \"https://eu.acme.example/v1\", authentication: bearer }", folder.Read("api.planhat.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task YamlIsReadAsJsonIs()
    {
        using var json = new ImportFolder();
        using var yaml = new ImportFolder();

        await json.ImportAsync(Description("3.0.3"), "source.yaml");
        CliRun run = await yaml.ImportAsync("""
            openapi: 3.0.3
            info: { title: Acme, version: "1" }
            servers: [ { url: https://api.acme.example } ]
            x-shared: &query
              name: limit
              in: query
              schema: { type: integer, maximum: 100 }
            paths:
              /widgets:
                get:
                  summary: List widgets
                  parameters: [ *query, { <<: *query, name: offset } ]
                  responses:
                    "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: object, properties: { id: { type: string }, on: { type: string, example: 2026-01-31 } } } } } } }
            """, "source.yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"on\": { type: date, access: read }", yaml.Read("widget.planhat.yaml"), StringComparison.Ordinal);
        Assert.Empty(yaml.Problems());
    }

    [Fact]
    public async Task SwaggerTwoIsReadByTheSameLibrary()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync("""
            { "swagger": "2.0", "info": { "title": "Old", "version": "1" }, "host": "api.acme.example", "basePath": "/v2", "schemes": ["https"],
              "paths": { "/pets": { "get": { "produces": ["application/json"], "responses": { "200": { "description": "ok", "schema": { "type": "array", "items": { "$ref": "#/definitions/Pet" } } } } } } },
              "definitions": { "Pet": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } }
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Swagger 2.0", run.Error, StringComparison.Ordinal);
        Assert.Contains("url: \"https://api.acme.example/v2\"", folder.Read("api.planhat.yaml"), StringComparison.Ordinal);
        Assert.Contains("operation: list", folder.Read("pet.planhat.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AValueListUnderAnotherCSharpNameIsSharedWithTheArgumentOfThatName()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.OpenApi("""
            "/gadgets/{id}": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": {
                "id": { "type": "string" }, "model": { "type": "string", "enum": ["a", "b"] } } } } } } } } },
            "/gadgets/report": { "get": { "summary": "Report gadgets", "parameters": [ { "name": "model", "in": "query", "schema": { "type": "string", "enum": ["a", "b"] } } ], "responses": {} } }
            """));

        Assert.Contains("name: Model2", folder.Read("gadget.planhat.yaml"), StringComparison.Ordinal);
        Assert.Empty(folder.Problems());
    }
}
