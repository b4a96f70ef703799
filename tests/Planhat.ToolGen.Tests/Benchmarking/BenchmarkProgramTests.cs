using System.Diagnostics;

namespace Planhat.ToolGen.Tests.Benchmarking;

/// <summary>The benchmark program runs, and what it counts on the shipped definitions is right; what it times is nobody's business here.</summary>
public sealed class BenchmarkProgramTests
{
    [Fact]
    public async Task EditsOfTheShippedDefinitionsEmitNoMoreThanTheyMust()
    {
        string program = Repository.PathOf("tests", "Benchmarks", "bin", Repository.Configuration, "net10.0", "Benchmarks.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, "build-cost", "--only", "full-run", "edits", "--rounds", "1"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, output + await error);
        string[] rows = output.Split('\n');
        Assert.Contains(rows, static row => row.StartsWith("| warm, 10 runs | ", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.StartsWith("| C# elsewhere | 0 | 0 | 0 | ", StringComparison.Ordinal));
        Assert.Equal("0", FilesOf(rows, "comment in YAML"));
        Assert.Equal("1", FilesOf(rows, "description of one endpoint"));
    }

    private static string FilesOf(string[] rows, string edit) =>
        rows.Single(row => row.StartsWith($"| {edit} |", StringComparison.Ordinal)).Split('|')[4].Trim();
}
