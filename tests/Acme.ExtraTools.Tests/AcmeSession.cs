using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.TestSupport.Clients;

namespace Acme.ExtraTools.Tests;

/// <summary>The sample, started by an official TypeScript client, with the emulator on HTTP behind it.</summary>
internal sealed class AcmeSession : IAsyncDisposable
{
    public const string Token = "token-of-acme-tests";

    private readonly EmulatorServer _planhat;
    private readonly NodeConversation _conversation;

    private AcmeSession(EmulatorServer planhat, NodeConversation conversation)
    {
        _planhat = planhat;
        _conversation = conversation;
    }

    public IReadOnlyList<JsonElement> Tools => [.. _conversation.Server.GetProperty("tools").EnumerateArray()];

    public static async Task<AcmeSession> StartAsync(string era)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { ApiToken = Token });
        EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        var environment = new Dictionary<string, string>
        {
            ["PLANHAT_API_TOKEN"] = Token,
            ["PLANHAT_BASE_URL"] = planhat.Address.ToString(),
        };
        return new AcmeSession(planhat, await NodeConversation.StartAsync(era, AcmeProgram.CommandLine, environment));
    }

    /// <summary>Calls a tool that is expected to succeed.</summary>
    public async Task<JsonElement> SucceedAsync(string tool, string arguments)
    {
        JsonElement result = await _conversation.CallAsync(tool, JsonNode.Parse(arguments)!.AsObject());
        Assert.False(result.TryGetProperty("isError", out JsonElement flag) && flag.GetBoolean(), result.GetRawText());
        return JsonDocument.Parse(result.GetProperty("content")[0].GetProperty("text").GetString()!).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        await _conversation.DisposeAsync();
        await _planhat.DisposeAsync();
    }
}
