using System.Globalization;
using Planhat.ToolGen.Emulator.Rules;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>The decoded query of a request; of a repeated name the first value counts.</summary>
internal sealed class QueryParameters
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static QueryParameters Parse(string query)
    {
        var parameters = new QueryParameters();
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            parameters._values.TryAdd(Decode(name), Decode(value));
        }

        return parameters;
    }

    /// <summary>The value of a parameter; null when it is absent or empty.</summary>
    public string? Text(string name) =>
        _values.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;

    /// <summary>The comma-separated values of a parameter; null when it is absent or empty.</summary>
    public string[]? List(string name) =>
        Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <exception cref="RefusedRequestException">The value is not an integer of at least <paramref name="minimum"/>.</exception>
    public int? Integer(string name, int minimum)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && number >= minimum
            ? number
            : throw new RefusedRequestException(400, $"Invalid {name}");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
