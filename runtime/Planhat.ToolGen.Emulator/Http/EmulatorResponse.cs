using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator;

/// <summary>One HTTP answer of the emulated Planhat, free of any transport.</summary>
public sealed record EmulatorResponse
{
    /// <summary>HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>Value of the Content-Type header, or null for none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Further headers; Content-Type and Content-Length are not among them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The bytes to send.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How the transport finishes.</summary>
    public ResponseEnding Ending { get; init; }

    /// <summary>The Content-Length to announce; larger than <see cref="Body"/> only when truncated.</summary>
    public long AnnouncedLength { get; init; }

    internal static EmulatorResponse Json(int status, JsonNode? body) =>
        Bytes(status, "application/json; charset=utf-8", JsonText.Utf8(body));

    internal static EmulatorResponse Text(int status, string contentType, string body) =>
        Bytes(status, contentType, Encoding.UTF8.GetBytes(body));

    internal static EmulatorResponse Empty(int status) => Bytes(status, contentType: null, []);

    internal static EmulatorResponse ResetConnection() => new() { Status = 0, Ending = ResponseEnding.Reset };

    internal EmulatorResponse WithHeaders(IEnumerable<KeyValuePair<string, string>> headers) =>
        this with { Headers = [.. Headers, .. headers] };

    private static EmulatorResponse Bytes(int status, string? contentType, byte[] body) =>
        new() { Status = status, ContentType = contentType, Body = body, AnnouncedLength = body.Length };
}
