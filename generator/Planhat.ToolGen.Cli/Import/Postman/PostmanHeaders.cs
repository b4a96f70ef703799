using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads the headers of a request. Those that every client sends say nothing of the operation.</summary>
internal static class PostmanHeaders
{
    private static readonly string[] Usual =
        ["accept", "accept-encoding", "authorization", "cache-control", "connection", "content-length", "content-type", "host", "user-agent", "postman-token"];

    /// <summary>The headers, written as a list.</summary>
    public static IEnumerable<ImportedParameter> Read(JsonNode? headers, string pointer)
    {
        foreach ((int index, JsonObject header) in PostmanJson.Objects(headers))
        {
            string name = PostmanJson.Text(header["key"]).Trim();
            if (name.Length > 0 && !Usual.Contains(name.ToLowerInvariant(), StringComparer.Ordinal))
            {
                string place = SourcePointer.Of(pointer, index);
                yield return new ImportedParameter(
                    name, ParameterPlace.Header, Required: false, new ImportedSchema(SchemaKind.String, place), PostmanJson.Description(header["description"]), place);
            }
        }
    }
}
