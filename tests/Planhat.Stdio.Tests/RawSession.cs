using System.Diagnostics;
using System.Text.Json;

namespace Planhat.Stdio.Tests;

/// <summary>A conversation with the server, line by line, without any client library.</summary>
internal sealed class RawSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _server;
    private readonly Task<string> _error;

    private RawSession(Process server)
    {
        _server = server;
        _error = server.StandardError.ReadToEndAsync();
    }

    public static RawSession Start(IReadOnlyList<string> server, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(server[0], [.. server.Skip(1), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new RawSession(Process.Start(start)!);
    }

    public async Task SendAsync(string message)
    {
        await _server.StandardInput.WriteLineAsync(message);
        await _server.StandardInput.FlushAsync();
    }

    /// <summary>The next line of stdout, which has to be JSON-RPC.</summary>
    public async Task<JsonElement> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        string? line = await _server.StandardOutput.ReadLineAsync(patience.Token);
        Assert.NotNull(line);
        JsonElement message = JsonDocument.Parse(line).RootElement;
        Assert.Equal("2.0", message.GetProperty("jsonrpc").GetString());
        return message;
    }

    /// <summary>Closes stdin and waits for the end.</summary>
    /// <param name="within">The longest wait; null for a minute.</param>
    /// <returns>What was left on stdout, and all of stderr.</returns>
    public async Task<ProgramResult> EndAsync(TimeSpan? within = null)
    {
        using var patience = new CancellationTokenSource(within ?? Patience);
        _server.StandardInput.Close();
        string rest = await _server.StandardOutput.ReadToEndAsync(patience.Token);
        await _server.WaitForExitAsync(patience.Token);
        return new ProgramResult(_server.ExitCode, rest, await _error);
    }

    public void Dispose()
    {
        if (!_server.HasExited)
        {
            _server.Kill(entireProcessTree: true);
        }

        _server.Dispose();
    }
}
