using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads a Postman collection of version 2.0 or 2.1.</summary>
internal sealed class PostmanReader
{
    private readonly ImportLog _log;
    private readonly List<ImportedOperation> _operations = [];
    private readonly List<LeftOutOperation> _leftOut = [];
    private readonly PostmanVariables _variables;

    private PostmanReader(JsonObject collection, ImportLog log)
    {
        _log = log;
        _variables = new PostmanVariables(collection["variable"]);
    }

    /// <summary>Whether the document looks like a collection of any version.</summary>
    public static bool Recognises(JsonObject root) =>
        root["info"] is JsonObject info && (info.ContainsKey("_postman_id") || PostmanJson.Text(info["schema"]).Contains("/collection/", StringComparison.Ordinal))
        || (root.ContainsKey("requests") && root.ContainsKey("order"))
        || (root["info"] is JsonObject && root["item"] is JsonArray);

    /// <summary>Reads a collection.</summary>
    /// <exception cref="UsageException">It is of a version that cannot be read.</exception>
    public static ImportedApi Read(JsonObject root, string path, ImportLog log)
    {
        // The cloud's API wraps a collection.
        JsonObject collection = root["collection"] as JsonObject ?? root;
        string schema = PostmanJson.Text((collection["info"] as JsonObject)?["schema"]);
        if (collection.ContainsKey("requests") || schema.Contains("/v1", StringComparison.Ordinal))
        {
            throw new UsageException($"{path} is a Postman collection of version 1; export it as Collection v2.1.");
        }

        if (collection["item"] is not JsonArray items)
        {
            throw new UsageException($"{path} has no 'item' list as a Postman collection has.");
        }

        var reader = new PostmanReader(collection, log);
        string pointer = collection == root ? SourcePointer.Root : SourcePointer.Of(SourcePointer.Root, "collection");
        ImportedAuthentication authentication = PostmanAuthentication.Of(collection["auth"], ImportedAuthentication.Unknown);
        reader.ReadItems(items, SourcePointer.Of(pointer, "item"), [], authentication);
        JsonObject? info = collection["info"] as JsonObject;
        string version = schema.Contains("v2.0", StringComparison.Ordinal) ? " 2.0" : schema.Contains("v2.1", StringComparison.Ordinal) ? " 2.1" : "";
        return new ImportedApi(PostmanJson.Text(info?["name"]), $"Postman collection{version}", reader._operations, reader._leftOut)
        {
            Description = PostmanJson.Description(info?["description"]),
        };
    }

    private void ReadItems(JsonArray items, string pointer, IReadOnlyList<string> folders, ImportedAuthentication inherited)
    {
        for (int index = 0; index < items.Count; index++)
        {
            string place = SourcePointer.Of(pointer, index);
            if (items[index] is not JsonObject item)
            {
                _log.Warn(WarningKind.Source, place, "is no item of a collection and was passed over");
                continue;
            }

            ImportedAuthentication authentication = PostmanAuthentication.Of(item["auth"], inherited);
            string name = PostmanJson.Text(item["name"]);
            if (item["item"] is JsonArray inner)
            {
                ReadItems(inner, SourcePointer.Of(place, "item"), [.. folders, name], authentication);
            }
            else
            {
                ReadRequest(item, name, place, folders, authentication);
            }
        }
    }

    private void ReadRequest(JsonObject item, string name, string pointer, IReadOnlyList<string> folders, ImportedAuthentication inherited)
    {
        string place = SourcePointer.Of(pointer, "request");
        JsonObject request;
        switch (item["request"])
        {
            case JsonObject whole:
                request = whole;
                break;
            case JsonValue text when text.TryGetValue(out string? address):
                request = new JsonObject { ["method"] = "GET", ["url"] = address };
                break;
            default:
                _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, name.Length == 0 ? "an item without a name" : name, pointer, "the item has no request"));
                return;
        }

        string method = PostmanJson.Text(request["method"]).ToUpperInvariant();
        if (PostmanUrl.Read(request["url"], SourcePointer.Of(place, "url"), _variables, _log) is not { } url)
        {
            _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, $"{method} {(name.Length == 0 ? "request without a name" : name)}".Trim(), place, "the request has no address, or one that cannot be read"));
            return;
        }

        if (url.HasCredential)
        {
            _leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, $"{method} {url.Path}", place, "a credential stands in its path; tools send theirs in the header Authorization"));
            return;
        }

        _operations.Add(new ImportedOperation
        {
            Method = method.Length == 0 ? "GET" : method,
            Path = url.Path,
            Server = url.Server,
            Pointer = place,
            Summary = name.Length == 0 ? null : name,
            Description = PostmanJson.Description(request["description"]) ?? PostmanJson.Description(item["description"]),
            Groups = folders,
            Parameters = [.. url.Parameters, .. PostmanHeaders.Read(request["header"], SourcePointer.Of(place, "header"))],
            Body = PostmanBody.Read(request["body"] as JsonObject, SourcePointer.Of(place, "body"), _log),
            Response = PostmanResponses.Read(item["response"] as JsonArray, SourcePointer.Of(pointer, "response"), _log),
            Authentication = PostmanAuthentication.Of(request["auth"], inherited),
        });
    }
}
