namespace Planhat.ToolGen.Emulator;

/// <summary>Which requests a fault strikes, and how often.</summary>
public sealed record FaultRule
{
    /// <summary>The fault.</summary>
    public required Fault Fault { get; init; }

    /// <summary>Verb in upper case; null for every verb.</summary>
    public string? Method { get; init; }

    /// <summary>Path prefix in whole segments: <c>/licenses</c> also covers <c>/licenses/&lt;id&gt;</c>. Null for every path.</summary>
    public string? Path { get; init; }

    /// <summary>A further condition; null for none.</summary>
    public Func<EmulatorRequest, bool>? When { get; init; }

    /// <summary>How many matching requests are struck; null for all from now on.</summary>
    public int? Times { get; init; } = 1;

    internal bool Matches(EmulatorRequest request) =>
        (Method is null || Method == request.Method)
        && (Path is null || IsUnder(request.Path, Path))
        && (When is null || When(request));

    private static bool IsUnder(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal)
        && (path.Length == prefix.Length || prefix.EndsWith('/') || path[prefix.Length] == '/');
}
