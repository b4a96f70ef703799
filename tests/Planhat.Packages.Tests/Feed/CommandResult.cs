namespace Planhat.Packages.Tests.Feed;

/// <summary>How a command ended, and what it printed on stdout and stderr.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test with the output when the command failed.</summary>
    public CommandResult EnsureSuccess()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <summary>Fails the test with the output when the command, a build, failed or had a warning.</summary>
    public CommandResult EnsureNoWarning()
    {
        EnsureSuccess();
        Assert.False(Output.Contains(": warning ", StringComparison.Ordinal), ToString());
        return this;
    }

    public override string ToString() => $"{Command}\nended with {ExitCode}:\n{Output}";
}
