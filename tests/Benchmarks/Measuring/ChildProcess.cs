using System.Diagnostics;

namespace Benchmarks.Measuring;

/// <summary>Programs that are measured as whole processes.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote to stdout, and the milliseconds of processor time it and its children used.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message holds its output.</exception>
    public static async Task<(string Output, double Cpu)> RunAsync(string file, IEnumerable<string> arguments, string folder)
    {
        TimeSpan before = ProcessorTime.OfEndedChildren;
        using Process process = Start(file, arguments, folder);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        double cpu = (ProcessorTime.OfEndedChildren - before).TotalMilliseconds;
        return process.ExitCode == 0
            ? (output, cpu)
            : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{await error}");
    }

    /// <summary>Starts a program.</summary>
    public static Process Start(string file, IEnumerable<string> arguments, string folder) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;
}
