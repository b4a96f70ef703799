using System.Diagnostics;
using Benchmarks.Measuring;

namespace Benchmarks.BuildCost;

/// <summary>A compiler server of our own, so that neither its time nor its end is that of other builds.</summary>
internal sealed class CompilerServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _pipe;
    private readonly Task _drained;

    private CompilerServer(Process process, string pipe)
    {
        _process = process;
        _pipe = pipe;
        _drained = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>Starts a server.</summary>
    public static CompilerServer Start(CompilerCall call, string folder)
    {
        string pipe = $"planhat-benchmark-{Guid.NewGuid():N}";
        return new CompilerServer(ChildProcess.Start("dotnet", [call.ServerFile, $"-pipename:{pipe}"], folder), pipe);
    }

    /// <summary>Compiles on the server.</summary>
    /// <returns>Milliseconds of processor time of the server, and those of the clock that it reports of the generator.</returns>
    /// <exception cref="InvalidOperationException">The server was not asked.</exception>
    public async Task<(double Cpu, double Generator)> RunAsync(CompilerCall call, IEnumerable<string> further)
    {
        _process.Refresh();
        TimeSpan before = _process.TotalProcessorTime;
        (_, double generator) = await call.RunAsync([$"/shared:{_pipe}", .. further]);
        _process.Refresh();
        double cpu = (_process.TotalProcessorTime - before).TotalMilliseconds;

        // The client compiles by itself, and says nothing, when it cannot reach the server.
        return cpu > 100 ? (cpu, generator) : throw new InvalidOperationException("The compiler server was not asked.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _drained;
        _process.Dispose();
    }
}
