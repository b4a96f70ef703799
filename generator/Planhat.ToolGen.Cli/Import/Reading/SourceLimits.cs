namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>What a source may not exceed, so that no file can exhaust the machine.</summary>
internal static class SourceLimits
{
    /// <summary>Most bytes of a file: 50 MB.</summary>
    public const int Bytes = 50 * 1024 * 1024;

    /// <summary>Most levels of objects and arrays.</summary>
    public const int Depth = 100;

    /// <summary>Most values, repetitions by aliases included.</summary>
    public const int Values = 5_000_000;
}
