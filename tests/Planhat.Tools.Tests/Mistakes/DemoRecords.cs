using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>Puts <c>_id</c>s of the demo account in the place of names.</summary>
/// <remarks>
/// <c>{companies/techflow-001}</c> is the record with that external id, <c>{tasks/srcid-…}</c> the one with that source id,
/// <c>{timesheets}</c> the first of all; <c>^</c> before the closing brace writes the id in capitals.
/// </remarks>
internal sealed partial class DemoRecords(HttpClient client)
{
    // The same records at every start: what one account answered holds for all.
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public async Task<string> ResolveAsync(string text)
    {
        foreach (Match match in Placeholder().Matches(text))
        {
            string name = match.Groups["name"].Value;
            if (!Known.TryGetValue(name, out string? id))
            {
                Known[name] = id = await ReadAsync(name);
            }

            text = text.Replace(match.Value, match.Groups["capitals"].Success ? id.ToUpperInvariant() : id, StringComparison.Ordinal);
        }

        return text;
    }

    private async Task<string> ReadAsync(string name)
    {
        string path = name.Split('/') switch
        {
            [var collection] => $"{collection}?limit=1",
            [var collection, var id] when id.StartsWith("srcid-", StringComparison.Ordinal) => $"{collection}/{id}",
            [var collection, var id] => $"{collection}/extid-{id}",
            _ => throw new FormatException($"No record is meant by {name}."),
        };
        using JsonDocument answer = JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        JsonElement record = answer.RootElement;
        return (record.ValueKind == JsonValueKind.Array ? record[0] : record).GetProperty("_id").GetString()!;
    }

    [GeneratedRegex("""\{(?<name>[a-z]+(/[A-Za-z0-9-]+)?)(?<capitals>\^)?\}""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
