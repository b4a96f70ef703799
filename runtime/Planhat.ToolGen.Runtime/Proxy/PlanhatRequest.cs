namespace Planhat.ToolGen.Proxy;

/// <summary>One HTTP request to Planhat, without address and credentials.</summary>
/// <param name="Host">Name of the host in the API description, such as <c>main</c>.</param>
/// <param name="Verb">The HTTP method, in capitals.</param>
/// <param name="Path">The path from its leading slash, percent-encoded; <c>{tenant}</c> is filled in on the way out.</param>
public sealed record PlanhatRequest(string Host, string Verb, string Path)
{
    /// <summary>The query without its question mark, percent-encoded; empty for none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The JSON body, UTF-8; null for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Whether the request may be sent again although Planhat may have processed it already; default true for GET alone.</summary>
    public bool IsRepeatable { get; init; } = Verb == "GET";
}
