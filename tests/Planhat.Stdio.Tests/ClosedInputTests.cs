using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Planhat.Stdio.Tests;

public sealed class ClosedInputTests
{
    // Well below the 30 seconds that Planhat may take for an answer.
    private static readonly TimeSpan BeforePlanhatTimesOut = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task AProcessWhoseClientHasGoneDoesNotWaitForACallThatHangs()
    {
        using var planhat = new TcpListener(IPAddress.Loopback, 0);
        planhat.Start();
        using RawSession session = RawSession.Start(
            ServerProgram.Jit,
            ["--base-url", $"http://{planhat.LocalEndpoint}"],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = "token" });
        await session.SendAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""");
        JsonElement initialized = await session.ReceiveAsync();
        Assert.True(initialized.TryGetProperty("result", out _));
        await session.SendAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await session.SendAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_all_planhat_companies","arguments":{}}}""");
        using TcpClient call = await planhat.AcceptTcpClientAsync();

        ProgramResult end = await session.EndAsync(BeforePlanhatTimesOut);

        Assert.Equal(0, end.ExitCode);
        Assert.Equal("", end.Error);
    }

    [Fact]
    public async Task RequestsThatArePipedInAreAnsweredAlthoughTheInputHasEnded()
    {
        using RawSession session = RawSession.Start(ServerProgram.Jit, ["--emulator"], new Dictionary<string, string>());
        await session.SendAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""");
        await session.SendAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await session.SendAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_all_planhat_companies","arguments":{"limit":1}}}""");

        ProgramResult end = await session.EndAsync(BeforePlanhatTimesOut);

        string[] lines = end.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([1, 2], lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }
}
