using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>The variables of a collection, written <c>{{name}}</c>.</summary>
internal sealed partial class PostmanVariables
{
    private const int MostSteps = 10;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="variables">The collection's list of variables; may be null.</param>
    public PostmanVariables(JsonNode? variables)
    {
        foreach ((_, JsonObject variable) in PostmanJson.Objects(variables))
        {
            string name = PostmanJson.Text(variable["key"] ?? variable["id"]);
            string value = PostmanJson.Text(variable["value"]);
            if (name.Length > 0 && value.Length > 0 && !IsSecret(name, PostmanJson.Text(variable["type"])))
            {
                _values[name] = value;
            }
        }
    }

    /// <summary>Whether a variable is named like a credential; the tenant token is none that tools cannot send.</summary>
    public static bool IsCredential(string name) =>
        (CredentialName.IsOf(name) || Words.Bare(name) == "key") && !name.Contains("tenant", StringComparison.OrdinalIgnoreCase);

    private static bool IsSecret(string name, string type) =>
        type == "secret" || IsCredential(name) || (name.Contains("tenant", StringComparison.OrdinalIgnoreCase) && Words.Split(name) is [.., "token" or "uuid" or "id"]);

    /// <summary>The text with the variables that have a value filled in, but those that hold credentials.</summary>
    public string Fill(string text)
    {
        for (int step = 0; step < MostSteps && text.Contains("{{", StringComparison.Ordinal) && text.Length < 10_000; step++)
        {
            string filled = Variable().Replace(text, match => _values.TryGetValue(match.Groups["name"].Value, out string? value) ? value : match.Value);
            if (filled == text)
            {
                break;
            }

            text = filled;
        }

        return text;
    }

    /// <summary>Finds variables.</summary>
    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]+?)\s*\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Variable();
}
