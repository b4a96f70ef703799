using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests;

/// <summary>What stands on stdout while serving.</summary>
public sealed class ProtocolTests
{
    private const string Token = "token-of-protocol-tests";

    [Fact]
    public Task JitBuildServesUntilStdinCloses() => ServesUntilStdinCloses(ServerProgram.Jit);

    [RequiresFact(TestComponent.Native)]
    public Task NativeBuildServesUntilStdinCloses() => ServesUntilStdinCloses(ServerProgram.Native);

    [Fact]
    public async Task RefusedTokenIsAnErrorForTheModelAndNeverShown()
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = "another-token" });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Token + "\n");
            ProgramResult result = await ServerProgram.RunAsync(
                ["--token-file", file, "--base-url", planhat.Address.ToString(), "--call", "list_all_planhat_companies"]);

            Assert.Equal(1, result.ExitCode);
            JsonElement error = JsonDocument.Parse(result.Output).RootElement;
            Assert.Equal(401, error.GetProperty("statusCode").GetInt32());
            Assert.True(error.GetProperty("is_remote_error").GetBoolean());
            Assert.Contains("reconnect the account", error.GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Token, result.Output + result.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task ServesUntilStdinCloses(IReadOnlyList<string> server)
    {
        using RawSession session = RawSession.Start(
            server, ["--emulator"], new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token });

        await session.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}""");
        JsonElement initialized = (await session.ReceiveAsync()).GetProperty("result");
        Assert.Equal("planhat", initialized.GetProperty("serverInfo").GetProperty("name").GetString());
        await session.SendAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");

        await session.SendAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");
        JsonElement[] tools = [.. (await session.ReceiveAsync()).GetProperty("result").GetProperty("tools").EnumerateArray()];
        Assert.Equal(97, tools.Length);
        Assert.All(tools, static tool =>
        {
            string[] hints = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];
            Assert.All(hints, hint => Assert.True(tool.GetProperty("annotations").TryGetProperty(hint, out _)));
            Assert.Equal("object", tool.GetProperty("outputSchema").GetProperty("type").GetString());
        });

        await session.SendAsync("""{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"no_such_tool","arguments":{}}}""");
        Assert.Equal(-32602, (await session.ReceiveAsync()).GetProperty("error").GetProperty("code").GetInt32());

        await session.SendAsync("""{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"list_all_planhat_companies","arguments":{"limitt":3}}}""");
        JsonElement refused = (await session.ReceiveAsync()).GetProperty("result");
        Assert.True(refused.GetProperty("isError").GetBoolean());
        Assert.False(refused.TryGetProperty("structuredContent", out _));

        ProgramResult end = await session.EndAsync();
        Assert.Equal(0, end.ExitCode);
        Assert.Empty(end.Output);
        Assert.DoesNotContain(Token, end.Error, StringComparison.Ordinal);
    }
}
