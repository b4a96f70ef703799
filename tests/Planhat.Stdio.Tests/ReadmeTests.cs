namespace Planhat.Stdio.Tests;

/// <summary>Every shell command of the README is run somewhere.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void EveryCommandIsRun()
    {
        string runner = File.ReadAllText(Repository.PathOf("tests", "run.sh"));
        string ci = File.ReadAllText(Repository.PathOf(".ci", "run"));
        string[] commands = [.. CommandsOf(File.ReadLines(Repository.PathOf("README.md")), "```sh")];

        // Blocks marked `sh run` are run as they stand by tests/run.sh.
        Assert.NotEmpty(CommandsOf(File.ReadLines(Repository.PathOf("README.md")), "```sh run"));
        Assert.Contains("```sh run", runner, StringComparison.Ordinal);
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.True(
            runner.Contains(command, StringComparison.Ordinal) || ci.Contains(command, StringComparison.Ordinal),
            $"Nothing runs: {command}"));
    }

    private static IEnumerable<string> CommandsOf(IEnumerable<string> lines, string fence)
    {
        bool inside = false;
        foreach (string line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside && line == fence;
            }
            else if (inside && line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
