using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.TestSupport.Clients;

namespace Planhat.Stdio.Tests.Workflows;

/// <summary>The demo tenant on HTTP at a fixed day; beside the agent's way through the tools there is one that uses plain HTTP only.</summary>
internal sealed class WorkflowWorld : IAsyncDisposable
{
    private const string Token = "token-of-workflow-tests";

    private readonly EmulatorServer _planhat;
    private readonly HttpClient _http;
    private readonly NodeConversation _conversation;

    private WorkflowWorld(EmulatorServer planhat, HttpClient http, NodeConversation conversation)
    {
        _planhat = planhat;
        _http = http;
        _conversation = conversation;
        Agent = new Agent(conversation);
    }

    /// <summary>The day on which everything happens.</summary>
    public static DateOnly Today { get; } = new(2026, 5, 20);

    public Agent Agent { get; }

    public static async Task<WorkflowWorld> StartAsync(string era, string preset)
    {
        var clock = new FixedClock(new DateTimeOffset(Today, new TimeOnly(9, 30), TimeSpan.Zero));
        EmulatorServer planhat = await EmulatorServer.StartAsync(new PlanhatEmulator(new EmulatorOptions { ApiToken = Token, TimeProvider = clock }));
        var http = new HttpClient { BaseAddress = planhat.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        NodeConversation conversation = await NodeConversation.StartAsync(
            era,
            [.. ServerProgram.Jit, "--base-url", planhat.Address.ToString(), "--preset", preset],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token });
        return new WorkflowWorld(planhat, http, conversation);
    }

    /// <summary>One record as Planhat itself tells it.</summary>
    public Task<JsonElement> ReadAsync(string path) => _http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>All records of a list as Planhat itself tells them, page by page.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAllAsync(string path, string query = "")
    {
        var records = new List<JsonElement>();
        while (true)
        {
            string address = string.Create(CultureInfo.InvariantCulture, $"{path}?limit=100&offset={records.Count}{query}");
            JsonElement[] page = [.. (await ReadAsync(address)).EnumerateArray()];
            records.AddRange(page);
            if (page.Length < 100)
            {
                return records;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _conversation.DisposeAsync();
        _http.Dispose();
        await _planhat.DisposeAsync();
    }
}
