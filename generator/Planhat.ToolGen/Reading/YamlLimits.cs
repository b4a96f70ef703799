namespace Planhat.ToolGen.Reading;

/// <summary>What a file may not exceed, so that no file can stall a build.</summary>
/// <param name="Characters">Most characters of a file.</param>
/// <param name="Nodes">Most scalars, mappings and sequences of a file.</param>
internal sealed record YamlLimits(int Characters, int Nodes)
{
    /// <summary>Most levels of mappings and sequences.</summary>
    public const int Depth = 64;

    /// <summary>The limits of a definition file, which a person writes.</summary>
    public static YamlLimits Definition { get; } = new(Characters: 1_048_576, Nodes: 100_000);

    /// <summary>The limits of a schema lock, which holds all tools of a project.</summary>
    public static YamlLimits Lock { get; } = new(Characters: 268_435_456, Nodes: 25_000_000);
}
