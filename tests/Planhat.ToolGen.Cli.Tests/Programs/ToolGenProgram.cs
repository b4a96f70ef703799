using System.Diagnostics;
using System.Text;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Programs;

/// <summary>Runs <c>planhat-toolgen</c>.</summary>
internal static class ToolGenProgram
{
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<CliRun> RunAsync(string folder, params string[] arguments) =>
        RunAsync("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "planhat-toolgen.dll"), .. arguments]);

    /// <summary>Runs any program.</summary>
    public static async Task<CliRun> RunAsync(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };

        // The tests themselves may run on CI.
        start.Environment.Remove("CI");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, output, await error);
    }
}
