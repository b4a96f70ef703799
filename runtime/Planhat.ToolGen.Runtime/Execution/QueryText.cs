using System.Text;

namespace Planhat.ToolGen.Execution;

/// <summary>Query strings.</summary>
internal static class QueryText
{
    /// <summary>Appends parameters, percent-encoded, to a query.</summary>
    public static string Join(string query, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (parameters.Count == 0)
        {
            return query;
        }

        var text = new StringBuilder(query);
        foreach ((string name, string value) in parameters)
        {
            text.Append(text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=');
            // Commas part the names of `select`; they are legal in a query and legible in logs.
            text.Append(Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
