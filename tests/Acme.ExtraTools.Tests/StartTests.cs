using System.Diagnostics;

namespace Acme.ExtraTools.Tests;

/// <summary>How the sample starts, and what it is made of.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task MissingTokenEndsTheStartAndLeavesStdoutAlone()
    {
        var start = new ProcessStartInfo(AcmeProgram.CommandLine[0], [.. AcmeProgram.CommandLine.Skip(1)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("PLANHAT_API_TOKEN");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains("set PLANHAT_API_TOKEN (or Planhat:ApiToken)", await error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public void ProgramFitsOnOneScreen() =>
        Assert.InRange(File.ReadAllLines(Repository.PathOf("samples", "Acme.ExtraTools", "Program.cs")).Length, 1, 40);

    [Fact]
    public void ReadmeNamesEveryDefinitionInterceptorAndHook()
    {
        string folder = Repository.PathOf("samples", "Acme.ExtraTools");
        string readme = File.ReadAllText(Path.Combine(folder, "README.md"));

        Assert.All(
            ((string[])["Definitions", "Interceptors", "Tools"]).SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part))),
            file => Assert.Contains($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", readme, StringComparison.Ordinal));
    }
}
