using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>The address of a request.</summary>
/// <param name="Server">Address of the server; null when a variable without value stands for it.</param>
/// <param name="Path">The path template.</param>
/// <param name="Parameters">Parameters of path and query.</param>
internal sealed partial record PostmanUrl(string? Server, string Path, IReadOnlyList<ImportedParameter> Parameters)
{
    /// <summary>Whether a variable in the path stands for a credential.</summary>
    public bool HasCredential => Parameters.Any(static parameter => parameter is { Place: ParameterPlace.Path, Schema.WriteOnly: true });

    /// <summary>Reads an address, written as text or as an object; null when there is none, or none that can be read.</summary>
    public static PostmanUrl? Read(JsonNode? url, string pointer, PostmanVariables variables, ImportLog log)
    {
        JsonObject? parts = url as JsonObject;
        string raw = (parts is null ? PostmanJson.Text(url) : RawOf(parts)).Trim();
        if (raw.Length == 0 || BrokenUser().IsMatch(raw))
        {
            return null;
        }

        raw = CredentialText.RemoveUser(raw);
        int fragment = raw.IndexOf('#', StringComparison.Ordinal);
        string address = fragment < 0 ? raw : raw[..fragment];
        int question = address.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : address[(question + 1)..];

        // What stands for a variable may have a user and a query of its own.
        address = CredentialText.RemoveUser(variables.Fill(question < 0 ? address : address[..question]));
        int end = address.AsSpan().IndexOfAny('?', '#');
        if (Split(end < 0 ? address : address[..end]) is not (var server, { } path))
        {
            return null;
        }

        var parameters = new List<ImportedParameter>();
        string template = Template(path, parts?["variable"], pointer, parameters, log);
        parameters.AddRange(parts?["query"] is JsonArray list ? QueryOf(list, pointer) : QueryOf(query, pointer));
        return new PostmanUrl(server, template, parameters);
    }

    private static string RawOf(JsonObject parts)
    {
        string raw = PostmanJson.Text(parts["raw"]);
        if (raw.Length > 0)
        {
            return raw;
        }

        string host = Joined(parts["host"], ".");
        string path = Joined(parts["path"], "/");
        string protocol = PostmanJson.Text(parts["protocol"]);
        return $"{(protocol.Length > 0 && host.Length > 0 ? protocol + "://" : "")}{host}{(path.StartsWith('/') || path.Length == 0 ? "" : "/")}{path}";
    }

    private static string Joined(JsonNode? node, string separator) => node is JsonArray parts
        ? string.Join(separator, parts.Select(static part => PostmanJson.Text(part is JsonObject segment ? segment["value"] : part)))
        : PostmanJson.Text(node);

    /// <summary>The server and the path; no path when the address cannot be read.</summary>
    private static (string? Server, string? Path) Split(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out Uri? whole) && whole.Scheme is "http" or "https" && !whole.Host.Contains('{', StringComparison.Ordinal))
        {
            int slash = address.IndexOf('/', address.IndexOf("://", StringComparison.Ordinal) + 3);
            return slash < 0 ? (address, "/") : (address[..slash], address[slash..]);
        }

        if (Scheme().Match(address) is { Success: true } scheme)
        {
            int slash = address.IndexOf('/', scheme.Length);
            string authority = slash < 0 ? address[scheme.Length..] : address[scheme.Length..slash];
            return (null, authority.Contains("{{", StringComparison.Ordinal) ? slash < 0 ? "/" : address[slash..] : null);
        }

        // A variable without value stands for the server, or nothing does.
        Match variable = LeadingVariable().Match(address);
        if (variable.Success)
        {
            string rest = address[variable.Length..];
            return (null, rest.StartsWith('/') ? rest : "/" + rest);
        }

        int first = address.IndexOf('/', StringComparison.Ordinal);
        string host = first < 0 ? address : address[..first];
        return host.Contains('.', StringComparison.Ordinal) && !host.Contains('{', StringComparison.Ordinal)
            ? ("https://" + host, first < 0 ? "/" : address[first..])
            : (null, address.StartsWith('/') ? address : "/" + address);
    }

    private static string Template(string path, JsonNode? declared, string pointer, List<ImportedParameter> parameters, ImportLog log)
    {
        var segments = new List<string>();
        foreach (string segment in path.Split('/').Where(static segment => segment.Length > 0))
        {
            string? name = null;
            bool isCredential = false;
            if (segment.StartsWith(':') && segment.Length > 1)
            {
                name = segment[1..];
            }
            else if (PostmanVariables.Variable().Match(segment) is { Success: true } variable)
            {
                name = variable.Groups["name"].Value;
                isCredential = PostmanVariables.IsCredential(name);
                if (variable.Length != segment.Length)
                {
                    log.Warn(WarningKind.Path, pointer, $"segment {segments.Count + 1} of the path is partly a variable; the whole segment became {{{name}}}");
                }
            }
            else if (Identifier().IsMatch(segment) || Random().IsMatch(segment))
            {
                name = segments.Count > 0 && segments.Contains("{id}") ? $"id{segments.Count}" : "id";
                log.Warn(WarningKind.Path, pointer, $"segment {segments.Count + 1} of the path looks like the identifier of one record and became {{{name}}}");
            }

            if (name is null)
            {
                segments.Add(segment);
                continue;
            }

            name = new string([.. name.TrimStart('$').Select(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' ? character : '_')]);
            segments.Add($"{{{name}}}");
            (int index, JsonObject? variableOf) = PostmanJson.Objects(declared).FirstOrDefault(candidate => PostmanJson.Text(candidate.Member["key"] ?? candidate.Member["id"]) == name);
            string place = variableOf is null ? pointer : SourcePointer.Of(SourcePointer.Of(pointer, "variable"), index);
            parameters.Add(new ImportedParameter(
                name, ParameterPlace.Path, Required: true, new ImportedSchema(SchemaKind.String, place) { WriteOnly = isCredential }, PostmanJson.Description(variableOf?["description"]), place));
        }

        return "/" + string.Join('/', segments);
    }

    private static IEnumerable<ImportedParameter> QueryOf(JsonArray query, string pointer)
    {
        foreach ((int index, JsonObject parameter) in PostmanJson.Objects(query))
        {
            string name = PostmanJson.Text(parameter["key"]).Trim();
            if (name.Length > 0)
            {
                yield return Parameter(name, PostmanJson.Text(parameter["value"]), PostmanJson.Description(parameter["description"]), SourcePointer.Of(SourcePointer.Of(pointer, "query"), index));
            }
        }
    }

    private static IEnumerable<ImportedParameter> QueryOf(string query, string pointer) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .Where(static pair => pair[0].Length > 0)
        .Select(pair => Parameter(Uri.UnescapeDataString(pair[0]), pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "", description: null, pointer));

    private static ImportedParameter Parameter(string name, string value, string? description, string pointer) =>
        new(name, ParameterPlace.Query, Required: false, ExampleSchema.OfQuery(value, pointer), description, pointer);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scheme();

    /// <summary>A password with a mark in it that ends an address's host.</summary>
    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*:[^/?#]*[?#][^/]*@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BrokenUser();

    /// <summary>Long mixtures of letters and digits, such as keys and tokens.</summary>
    [GeneratedRegex(@"^(?=(.*[0-9]){4})(?=.*[A-Za-z])[A-Za-z0-9_:=~+.-]{20,}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Random();

    [GeneratedRegex(@"^\{\{[^{}]+\}\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingVariable();

    /// <summary>Object ids, UUIDs, numbers, and prefixed identifiers of other systems.</summary>
    [GeneratedRegex(@"^([0-9a-fA-F]{24}|[0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(extid|srcid)-.+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
