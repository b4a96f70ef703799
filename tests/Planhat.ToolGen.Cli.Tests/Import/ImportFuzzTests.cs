using System.Text;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

/// <summary>Sources that are cut, garbled and shuffled: whatever they hold, the command ends with a message and what it wrote is right.</summary>
public sealed class ImportFuzzTests
{
    private static readonly string[] Strange =
        ["null", "true", "-1e999", "\"\"", "[]", "{}", "\"{{x}}\"", "\"a: b #c\"", "\"\\u0000\\u2028\"", "\"\\ud83d\\ude00\"", "{\"$ref\":\"#/info\"}", "{\"$ref\":\"#\"}", "{\"$ref\":\"http://127.0.0.1:1/x\"}", "[[[[[[[[]]]]]]]]"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task ACutOrGarbledSourceEndsWithAMessage(int seed)
    {
        string[] sources = [ImportFolder.Collection, OpenApiSample];
        var random = new Random(seed);
        for (int round = 0; round < 60; round++)
        {
            string source = Garble(sources[round % sources.Length], random);
            using var folder = new ImportFolder();

            CliRun run = await folder.ImportAsync(source);

            Assert.True(run.ExitCode is 0 or 1 or 2, source);
            Assert.NotEmpty(run.Error);
            Assert.DoesNotContain("mistake of the program", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("error PHTG", run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>A description with references among schemas, also in circles.</summary>
    private static string OpenApiSample => ImportFolder.OpenApi(
        """
        "/pets": { "get": { "operationId": "listPets", "parameters": [ { "name": "limit", "in": "query", "schema": { "type": "integer", "default": 20 } }, { "name": "skip", "in": "query", "schema": { "type": "integer" } } ],
            "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } } } },
          "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } }, "responses": { "default": { "description": "no" } } } },
        "/pets/{petId}": { "get": { "tags": ["Pets"], "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "$ref": "#/components/schemas/Loop" } ] } } } } } } },
        "/pets/{petId}/toys/{toyId}": { "put": { "requestBody": { "content": { "application/json": { "schema": { "oneOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "string" } ] } } } }, "responses": {} } }
        """,
        """
        "components": { "schemas": {
          "Pet": { "type": "object", "required": ["name"], "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "tag": { "type": "string", "enum": ["a", "b b", ""] }, "parent": { "$ref": "#/components/schemas/Pet" }, "price": { "type": "number" }, "currency": { "type": "string", "example": "EUR" } } },
          "Loop": { "$ref": "#/components/schemas/Round" }, "Round": { "$ref": "#/components/schemas/Loop" },
          "Deep": { "allOf": [ { "$ref": "#/components/schemas/Deep" } ] }
        } }
        """);

    private static string Garble(string source, Random random)
    {
        var text = new StringBuilder(source);
        switch (random.Next(4))
        {
            case 0:
                text.Length = random.Next(text.Length);
                break;
            case 1:
                for (int count = random.Next(1, 6); count > 0; count--)
                {
                    text[random.Next(text.Length)] = (char)random.Next(32, 127);
                }

                break;
            case 2:
                int start = random.Next(text.Length);
                text.Remove(start, Math.Min(random.Next(1, 200), text.Length - start));
                break;
            default:
                // A value is replaced by a strange one, so that the JSON stays JSON.
                for (int count = random.Next(1, 8); count > 0; count--)
                {
                    ReplaceValue(text, random);
                }

                break;
        }

        return text.ToString();
    }

    private static void ReplaceValue(StringBuilder text, Random random)
    {
        string all = text.ToString();
        int colon = all.IndexOf("\": \"", random.Next(all.Length), StringComparison.Ordinal);
        int end = colon < 0 ? -1 : all.IndexOf('"', colon + 4);
        if (end > 0 && all[end - 1] != '\\')
        {
            text.Remove(colon + 3, end - colon - 2).Insert(colon + 3, Strange[random.Next(Strange.Length)]);
        }
    }
}
