using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import;

/// <summary>What the command line asks for.</summary>
/// <param name="File">The source.</param>
/// <param name="Output">The folder for the definitions.</param>
internal sealed record ImportSettings(string File, string Output)
{
    /// <summary>Whether files that are there may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The word in tool names that says whose tools they are; may be empty.</summary>
    public string Prefix { get; init; } = "planhat";

    /// <summary>Pattern of the paths wanted; null for all.</summary>
    public string? Only { get; init; }

    public SourceFormat Format { get; init; }

    /// <summary>Definition files, or folders of them, of libraries that the definitions are used with.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
