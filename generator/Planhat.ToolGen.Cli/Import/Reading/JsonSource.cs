using System.Text.Json;
using System.Text.Json.Nodes;

using Planhat.ToolGen.Cli.Commands;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Reads JSON into nodes. Of members that stand twice the last one counts.</summary>
internal sealed class JsonSource
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = SourceLimits.Depth };

    private static readonly JsonDocumentOptions Lenient = new()
    {
        MaxDepth = SourceLimits.Depth,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly ImportLog _log;

    private JsonSource(ImportLog log) => _log = log;

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="UsageException">The text is no JSON; the message has line and column.</exception>
    public static JsonNode? Read(string path, string text, ImportLog log)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Strict);
            return new JsonSource(log).Node(document.RootElement, SourcePointer.Root);
        }
        catch (JsonException fault)
        {
            throw new UsageException($"{path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}): is no JSON: {Sentence(fault)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // A lone surrogate is legal JSON and no text.
            throw new UsageException($"{path}: is no JSON: {fault.Message}");
        }
    }

    /// <summary>Reads a body as people write it, with comments and commas too many; false when it is no JSON all the same.</summary>
    public static bool TryReadBody(string text, out JsonNode? node)
    {
        node = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Lenient);
            node = new JsonSource(new ImportLog()).Node(document.RootElement, SourcePointer.Root);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private JsonNode? Node(JsonElement element, string pointer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    string place = SourcePointer.Of(pointer, property.Name);
                    if (members.ContainsKey(property.Name))
                    {
                        _log.Warn(WarningKind.Duplicate, place, $"'{property.Name}' stands twice; the last one counts");
                    }

                    members[property.Name] = Node(property.Value, place);
                }

                return members;
            case JsonValueKind.Array:
                var items = new JsonArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    items.Add(Node(item, SourcePointer.Of(pointer, items.Count)));
                }

                return items;
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Number:
                return element.TryGetDecimal(out decimal exact) ? JsonValue.Create(exact) : Inexact(element);
            case JsonValueKind.True:
                return JsonValue.Create(value: true);
            case JsonValueKind.False:
                return JsonValue.Create(value: false);
            default:
                return null;
        }
    }

    private static JsonValue? Inexact(JsonElement element) =>
        element.TryGetDouble(out double number) && double.IsFinite(number) ? JsonValue.Create(number) : JsonValue.Create(element.GetRawText());

    private static string Sentence(JsonException fault)
    {
        int end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.', ' ');
    }
}
