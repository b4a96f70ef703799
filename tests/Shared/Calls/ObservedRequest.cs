using System.Text.Json.Nodes;

namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>A request in a form that compares whatever the order of query parameters and members.</summary>
internal sealed record ObservedRequest(string Target, IReadOnlyList<string> Query, JsonNode? Body)
{
    private const string Select = "select=";
    private const string SelectAtLeast = "select>=";

    /// <summary>Whether the runtime reads the definitions of the custom fields, as it may do beside any call.</summary>
    public bool IsDefinitionReading => Target == "GET /customfields" && Query is ["limit=2000", "offset=0"];

    /// <summary>Takes a request as it arrived.</summary>
    public static ObservedRequest Of(string method, string path, string query, string body) =>
        new($"{method} {Uri.UnescapeDataString(path)}", Parameters(query), body.Length == 0 ? null : JsonNode.Parse(body));

    /// <summary>Reads a row of the table: <c>VERB /path?query body</c>.</summary>
    public static ObservedRequest Of(string row)
    {
        int verbEnd = row.IndexOf(' ', StringComparison.Ordinal);
        int bodyStart = BodyStart(row);
        string target = bodyStart < 0 ? row[(verbEnd + 1)..] : row[(verbEnd + 1)..bodyStart];
        int query = target.IndexOf('?', StringComparison.Ordinal);
        return Of(
            row[..verbEnd],
            query < 0 ? target : target[..query],
            query < 0 ? "" : target[(query + 1)..],
            bodyStart < 0 ? "" : row[(bodyStart + 1)..]);
    }

    /// <summary>Whether the request is the one that this row of the table asks for.</summary>
    public bool Accepts(ObservedRequest request) =>
        string.Equals(Target, request.Target, StringComparison.Ordinal)
        && Query.Count == request.Query.Count
        && Query.All(wanted => request.Query.Any(given => Accepts(wanted, given)))
        && JsonNode.DeepEquals(Body, request.Body);

    public override string ToString() => $"{Target}?{string.Join('&', Query)} {Body?.ToJsonString()}";

    // The body is an object, or the array of a bulk upsert.
    private static int BodyStart(string row)
    {
        int ofObject = row.IndexOf(" {", StringComparison.Ordinal);
        int ofArray = row.IndexOf(" [", StringComparison.Ordinal);
        return ofArray >= 0 && (ofObject < 0 || ofArray < ofObject) ? ofArray : ofObject;
    }

    private static string[] Parameters(string query) =>
    [
        .. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal),
    ];

    private static bool Accepts(string wanted, string given)
    {
        if (!wanted.StartsWith(SelectAtLeast, StringComparison.Ordinal))
        {
            return string.Equals(wanted, given, StringComparison.Ordinal);
        }

        return given.StartsWith(Select, StringComparison.Ordinal)
            && !wanted[SelectAtLeast.Length..].Split(',').Except(given[Select.Length..].Split(','), StringComparer.Ordinal).Any();
    }
}
