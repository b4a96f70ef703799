using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads the body of a request.</summary>
internal static partial class PostmanBody
{
    /// <summary>The body; null when there is none.</summary>
    public static ImportedBody? Read(JsonObject? body, string pointer, ImportLog log)
    {
        if (body is null || PostmanJson.IsTrue(body["disabled"]))
        {
            return null;
        }

        string place = pointer;
        switch (PostmanJson.Text(body["mode"]))
        {
            case "raw":
                return Raw(PostmanJson.Text(body["raw"]), PostmanJson.Text(((body["options"] as JsonObject)?["raw"] as JsonObject)?["language"]), SourcePointer.Of(place, "raw"), log);
            case "urlencoded":
                return Fields("application/x-www-form-urlencoded", body["urlencoded"], SourcePointer.Of(place, "urlencoded"));
            case "formdata":
                return Fields("multipart/form-data", body["formdata"], SourcePointer.Of(place, "formdata"));
            case "file":
                return new ImportedBody("application/octet-stream", ImportedSchema.Unknown(place), place);
            case "graphql":
                return new ImportedBody("application/graphql", ImportedSchema.Unknown(place), place);
            default:
                return null;
        }
    }

    /// <summary>JSON as it stands in examples: with comments, and with variables where a value belongs.</summary>
    public static bool TryParse(string text, out JsonNode? node)
    {
        if (JsonSource.TryReadBody(text, out node))
        {
            return true;
        }

        return text.Contains("{{", StringComparison.Ordinal) && JsonSource.TryReadBody(WithoutVariables(text), out node);
    }

    private static ImportedBody? Raw(string text, string language, string pointer, ImportLog log)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (TryParse(text, out JsonNode? node))
        {
            return new ImportedBody("application/json", ExampleSchema.Of(node, pointer), pointer);
        }

        if (language is "xml" or "html" or "text" or "javascript" || text.TrimStart().StartsWith('<'))
        {
            return new ImportedBody(language is "xml" or "" ? "application/xml" : "text/plain", ImportedSchema.Unknown(pointer), pointer);
        }

        log.Warn(WarningKind.Body, pointer, "the example body is no JSON, so its members are not known");
        return new ImportedBody("application/json", ImportedSchema.Unknown(pointer), pointer);
    }

    /// <summary>Variables outside of texts become null, since nobody knows what they stand for.</summary>
    private static string WithoutVariables(string text) =>
        StringOrVariable().Replace(text, static match => match.Value.StartsWith('"') ? match.Value : "null");

    private static ImportedBody Fields(string contentType, JsonNode? fields, string pointer)
    {
        var members = new Dictionary<string, ImportedMember>(StringComparer.Ordinal);
        foreach ((int index, JsonObject field) in PostmanJson.Objects(fields))
        {
            string name = PostmanJson.Text(field["key"]);
            string place = SourcePointer.Of(pointer, index);
            if (name.Length > 0)
            {
                ImportedSchema schema = PostmanJson.Text(field["type"]) == "file"
                    ? new ImportedSchema(SchemaKind.String, place) { Format = "binary", Doubts = ["is a file, which cannot be sent"] }
                    : Described(ExampleSchema.OfQuery(PostmanJson.Text(field["value"]), place), PostmanJson.Description(field["description"]));
                members[name] = new ImportedMember(name, schema, Required: false);
            }
        }

        return new ImportedBody(contentType, new ImportedSchema(SchemaKind.Object, pointer, () => [.. members.Values]) { FromExamples = true }, pointer);
    }

    private static ImportedSchema Described(ImportedSchema schema, string? description) => description is null
        ? schema
        : new ImportedSchema(schema.Kind, schema.Pointer) { Description = description, Examples = schema.Examples, Format = schema.Format, FromExamples = true };

    [GeneratedRegex("""
        "(\\.|[^"\\])*"|\{\{[^{}]*\}\}
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex StringOrVariable();
}
