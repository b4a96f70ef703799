namespace Planhat.ToolGen.Cli.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Definitions are in error, a difference breaks those who use the tools, or an import wrote nothing.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written, such as a damaged lock; stderr says which.</summary>
    public const int Usage = 2;
}
