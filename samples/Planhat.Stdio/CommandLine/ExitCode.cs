namespace Planhat.Stdio.CommandLine;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A tool call answered with an error.</summary>
    public const int CallFailed = 1;

    /// <summary>The command line or the environment is wrong; stderr says what to set.</summary>
    public const int Usage = 2;
}
