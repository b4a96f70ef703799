using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.TestSupport.Clients;

/// <summary>A session of an official TypeScript client with a stdio server, call by call: a call may use what earlier ones gave.</summary>
internal sealed class NodeConversation : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _client;
    private readonly Task<string> _error;

    private NodeConversation(Process client)
    {
        _client = client;
        _error = client.StandardError.ReadToEndAsync();
    }

    /// <summary>What the client saw of the server: <c>server</c>, <c>instructions</c>, <c>tools</c>.</summary>
    public JsonElement Server { get; private set; }

    /// <summary>Starts the client, which starts the server.</summary>
    /// <param name="era"><c>legacy</c> (initialize) or <c>modern</c> (2026-07-28).</param>
    /// <param name="server">The server's command line.</param>
    /// <param name="environment">Variables the server gets on top of the client's own.</param>
    public static async Task<NodeConversation> StartAsync(
        string era, IReadOnlyList<string> server, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(TestComponent.Path(TestComponent.Node))
        {
            ArgumentList = { Path.Combine(TestComponent.Path(TestComponent.Clients), "stdio-conversation.mjs"), era },
            WorkingDirectory = TestComponent.Path(TestComponent.Clients),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var conversation = new NodeConversation(Process.Start(start) ?? throw new InvalidOperationException("The client did not start."));
        try
        {
            conversation.Server = await conversation.StepAsync(new JsonObject
            {
                ["command"] = server[0],
                ["args"] = new JsonArray([.. server.Skip(1).Select(static word => JsonValue.Create(word))]),
                ["env"] = new JsonObject(environment.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            });
            return conversation;
        }
        catch
        {
            await conversation.DisposeAsync();
            throw;
        }
    }

    /// <summary>Calls a tool.</summary>
    /// <returns>The result as the client gives it.</returns>
    public Task<JsonElement> CallAsync(string tool, JsonObject arguments) =>
        StepAsync(new JsonObject { ["name"] = tool, ["arguments"] = arguments });

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            _client.StandardInput.Close();
            await _client.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!_client.HasExited)
            {
                _client.Kill(entireProcessTree: true);
            }

            _client.Dispose();
        }
    }

    private async Task<JsonElement> StepAsync(JsonObject step)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _client.StandardInput.WriteLineAsync(step.ToJsonString());
        await _client.StandardInput.FlushAsync(patience.Token);
        string? line = await _client.StandardOutput.ReadLineAsync(patience.Token);
        return line is null
            ? throw new InvalidOperationException($"The client ended:\n{await _error}")
            : JsonDocument.Parse(line).RootElement;
    }
}
