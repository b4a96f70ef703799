using System.Net.Http.Json;
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

    private readonly PlanhatEmulator _emulator;
    private readonly EmulatorServer _planhat;
    private readonly HttpClient _http;
    private readonly NodeConversation _conversation;

    private AcmeSession(PlanhatEmulator emulator, EmulatorServer planhat, NodeConversation conversation)
    {
        _emulator = emulator;
        _planhat = planhat;
        _conversation = conversation;
        _http = new HttpClient { BaseAddress = planhat.Address };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
    }

    /// <summary>What reached Planhat, without the definitions of custom fields, which are read when they are first needed.</summary>
    public IReadOnlyList<JournalEntry> Requests => [.. _emulator.Journal.Entries.Where(static entry => entry.Path != "/customfields")];

    public IReadOnlyList<JsonElement> Tools => [.. _conversation.Server.GetProperty("tools").EnumerateArray()];

    public static async Task<AcmeSession> StartAsync(string era, IReadOnlyDictionary<string, string>? settings = null)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { ApiToken = Token });
        EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        var environment = new Dictionary<string, string>(settings ?? AcmeProgram.NoDeletes)
        {
            ["PLANHAT_API_TOKEN"] = Token,
            ["PLANHAT_BASE_URL"] = planhat.Address.ToString(),
        };
        return new AcmeSession(emulator, planhat, await NodeConversation.StartAsync(era, AcmeProgram.CommandLine, environment));
    }

    /// <summary>Calls a tool and gives its result, an error object as well as a success.</summary>
    public async Task<(bool IsError, JsonElement Json)> CallAsync(string tool, string arguments)
    {
        JsonElement result = await _conversation.CallAsync(tool, JsonNode.Parse(arguments)!.AsObject());
        bool isError = result.TryGetProperty("isError", out JsonElement flag) && flag.GetBoolean();
        return (isError, JsonDocument.Parse(result.GetProperty("content")[0].GetProperty("text").GetString()!).RootElement);
    }

    /// <summary>Calls a tool that is expected to succeed.</summary>
    public async Task<JsonElement> SucceedAsync(string tool, string arguments)
    {
        (bool isError, JsonElement json) = await CallAsync(tool, arguments);
        Assert.False(isError, json.GetRawText());
        return json;
    }

    /// <summary>Reads from Planhat itself.</summary>
    public Task<JsonElement> ReadAsync(string path) => _http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Planhat's own identifier of TechFlow Inc, which is all that its filters take.</summary>
    public async Task<string> TechFlowIdAsync() => (await ReadAsync("companies/extid-techflow-001")).GetProperty("_id").GetString()!;

    public async ValueTask DisposeAsync()
    {
        await _conversation.DisposeAsync();
        _http.Dispose();
        await _planhat.DisposeAsync();
    }
}
