namespace Planhat.ToolGen.Emulator;

/// <summary>One HTTP request to the emulated Planhat, free of any transport.</summary>
public sealed record EmulatorRequest
{
    /// <summary>The verb in upper case, such as <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The host the caller addressed, without port; empty when unknown.</summary>
    public string Host { get; init; } = "";

    /// <summary>The path as sent, still percent-encoded, beginning with a slash.</summary>
    public required string Path { get; init; }

    /// <summary>The query as sent, without the question mark; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>Every header line, names in any case.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body bytes; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The first value of a header, or null.</summary>
    /// <param name="name">Header name, compared without regard to case.</param>
    public string? Header(string name)
    {
        foreach ((string key, string value) in Headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
