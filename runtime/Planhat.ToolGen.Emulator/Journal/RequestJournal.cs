using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Analytics;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator;

/// <summary>Every request in the order of arrival, up to the configured number.</summary>
public sealed class RequestJournal
{
    private readonly Lock _gate = new();
    private readonly List<JournalEntry> _entries = [];
    private readonly EmulatorOptions _options;
    private long _lastSequence;

    internal RequestJournal(EmulatorOptions options) => _options = options;

    /// <summary>A copy of the entries, oldest first.</summary>
    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Forgets all entries; the running number goes on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>The entries as a JSON array of objects with the members of <see cref="JournalEntry"/> in camel case.</summary>
    public string ToJson() => JsonText.Of(new JsonArray([.. Entries.Select(Describe)]));

    internal long Begin(EmulatorRequest request)
    {
        string body = Encoding.UTF8.GetString(request.Body.Span);
        string path = AnalyticsApi.Owns(request) ? AnalyticsRoute.Redact(request.Path) : request.Path;
        KeyValuePair<string, string>[] headers = [.. request.Headers.Select(Redact)];
        lock (_gate)
        {
            _entries.Add(new JournalEntry(
                ++_lastSequence, _options.TimeProvider.GetUtcNow(), request.Method, request.Host, path, request.Query, headers, body, null));
            if (_entries.Count > _options.JournalCapacity)
            {
                _entries.RemoveAt(0);
            }

            return _lastSequence;
        }
    }

    internal void Complete(long sequence, EmulatorResponse response)
    {
        lock (_gate)
        {
            int at = _entries.FindLastIndex(entry => entry.Sequence == sequence);
            if (at >= 0 && response.Ending != ResponseEnding.Reset)
            {
                _entries[at] = _entries[at] with { Status = response.Status };
            }
        }
    }

    private static KeyValuePair<string, string> Redact(KeyValuePair<string, string> header)
    {
        if (!header.Key.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase))
        {
            return header;
        }

        int space = header.Value.IndexOf(' ', StringComparison.Ordinal);
        return new(header.Key, space > 0 ? $"{header.Value[..space]} [redacted]" : "[redacted]");
    }

    private static JsonNode Describe(JournalEntry entry)
    {
        var headers = new JsonObject();
        foreach ((string name, string value) in entry.Headers)
        {
            headers[name] = value;
        }

        return new JsonObject
        {
            ["sequence"] = entry.Sequence,
            ["time"] = JsonValues.Iso(entry.Time),
            ["method"] = entry.Method,
            ["host"] = entry.Host,
            ["path"] = entry.Path,
            ["query"] = entry.Query,
            ["headers"] = headers,
            ["body"] = entry.Body,
            ["status"] = entry.Status,
        };
    }
}
