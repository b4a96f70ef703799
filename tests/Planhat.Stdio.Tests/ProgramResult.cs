namespace Planhat.Stdio.Tests;

/// <summary>What a finished process left behind.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error);
