using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>An official TypeScript client that starts the server, lists its tools and calls some of them.</summary>
internal static class NodeClient
{
    /// <summary>Runs one session.</summary>
    /// <param name="era"><c>legacy</c> (initialize) or <c>modern</c> (2026-07-28).</param>
    /// <param name="server">The server's command line.</param>
    /// <param name="environment">Variables the server gets on top of the client's own.</param>
    /// <param name="calls">The calls, in order.</param>
    /// <returns>What the client saw: <c>server</c>, <c>instructions</c>, <c>tools</c>, <c>results</c>.</returns>
    public static async Task<JsonElement> RunAsync(
        string era,
        IReadOnlyList<string> server,
        IReadOnlyDictionary<string, string> environment,
        IEnumerable<(string Tool, string Arguments)> calls)
    {
        var session = new JsonObject
        {
            ["command"] = server[0],
            ["args"] = new JsonArray([.. server.Skip(1).Select(static word => JsonValue.Create(word))]),
            ["env"] = new JsonObject(environment.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            ["calls"] = new JsonArray([.. calls.Select(static call => new JsonObject
            {
                ["name"] = call.Tool,
                ["arguments"] = JsonNode.Parse(call.Arguments),
            })]),
        };

        var start = new ProcessStartInfo(TestComponent.Path(TestComponent.Node))
        {
            ArgumentList = { Path.Combine(TestComponent.Path(TestComponent.Clients), "stdio-session.mjs"), era },
            WorkingDirectory = TestComponent.Path(TestComponent.Clients),
        };
        ProgramResult result = await ProgramRunner.RunAsync(start, session.ToJsonString());
        Assert.True(result.ExitCode == 0, $"The client ended with {result.ExitCode}:\n{result.Error}");
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
