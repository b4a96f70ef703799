using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads the saved examples of an item.</summary>
internal static class PostmanResponses
{
    /// <summary>What the successful answers have in common; null when there are none in JSON.</summary>
    public static ImportedSchema? Read(JsonArray? responses, string pointer, ImportLog log)
    {
        var schemas = new List<ImportedSchema>();
        foreach ((int index, JsonObject response) in PostmanJson.Objects(responses))
        {
            string body = PostmanJson.Text(response["body"]);
            if (!IsSuccess(response) || string.IsNullOrWhiteSpace(body))
            {
                continue;
            }

            string place = SourcePointer.Of(SourcePointer.Of(pointer, index), "body");
            if (PostmanBody.TryParse(body, out JsonNode? node))
            {
                schemas.Add(ExampleSchema.Of(node, place));
            }
            else
            {
                log.Warn(WarningKind.Answer, place, "the saved answer is no JSON and was passed over");
            }
        }

        return schemas.Count == 0 ? null : SchemaUnion.Of(schemas);
    }

    private static bool IsSuccess(JsonObject response)
    {
        string code = PostmanJson.Text(response["code"]);
        return code.Length == 0 || code.StartsWith('2');
    }
}
