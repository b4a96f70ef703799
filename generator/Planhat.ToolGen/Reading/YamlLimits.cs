namespace Planhat.ToolGen.Reading;

/// <summary>What a definition file may not exceed, so that no file can stall a build.</summary>
internal static class YamlLimits
{
    /// <summary>Most characters of a file.</summary>
    public const int Characters = 1_048_576;

    /// <summary>Most levels of mappings and sequences.</summary>
    public const int Depth = 64;

    /// <summary>Most scalars, mappings and sequences of a file.</summary>
    public const int Nodes = 100_000;
}
