using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>The official TypeScript clients over stdio, with the emulator on HTTP behind the server.</summary>
public sealed class OfficialClientTests
{
    private const string Token = "official-client-token";

    private static readonly string[] Names = [.. ExpectedCalls.All.Select(static call => call.Tool).Distinct().Order(StringComparer.Ordinal)];

    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public Task JitBuildSendsWhatTheTableSays(string era) => SendsWhatTheTableSays(era, ServerProgram.Jit);

    [RequiresTheory(TestComponent.Native)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public Task NativeBuildSendsWhatTheTableSays(string era) => SendsWhatTheTableSays(era, ServerProgram.Native);

    private static async Task SendsWhatTheTableSays(string era, IReadOnlyList<string> server)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = Token });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        PreparedRecords records = await PreparedRecords.CreateAsync(planhat, Token);
        emulator.Journal.Clear();

        JsonElement seen = await NodeClient.RunAsync(
            era,
            [.. server, "--base-url", planhat.Address.ToString()],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token },
            ExpectedCalls.All.Select(call => (call.Tool, records.Resolve(call.Arguments))));

        Assert.Equal(Names, seen.GetProperty("tools").EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()));
        Assert.NotEmpty(seen.GetProperty("instructions").GetString()!);
        AssertAllSucceeded(seen.GetProperty("results"), records);
        AssertRequests(emulator.Journal.Entries, records);
        Assert.DoesNotContain(Token, seen.GetRawText(), StringComparison.Ordinal);
    }

    private static void AssertAllSucceeded(JsonElement results, PreparedRecords records)
    {
        Assert.Equal(ExpectedCalls.All.Count, results.GetArrayLength());
        foreach ((ExpectedCall call, JsonElement result) in ExpectedCalls.All.Zip(results.EnumerateArray()))
        {
            string what = $"{call.Tool} {records.Resolve(call.Arguments)} → {result.GetRawText()}";
            Assert.True(result.TryGetProperty("structuredContent", out JsonElement structured), what);
            string text = result.GetProperty("content")[0].GetProperty("text").GetString()!;
            Assert.True(JsonElement.DeepEquals(structured, JsonDocument.Parse(text).RootElement), what);
        }
    }

    private static void AssertRequests(IReadOnlyList<JournalEntry> journal, PreparedRecords records)
    {
        ObservedRequest[] expected = [.. ExpectedCalls.All.SelectMany(static call => call.Requests).Select(row => ObservedRequest.Of(records.Resolve(row)))];
        ObservedRequest[] observed = [.. journal.Select(ObservedRequest.Of)];
        foreach ((ObservedRequest wanted, ObservedRequest got) in expected.Zip(observed))
        {
            Assert.True(wanted.Matches(got), $"expected {wanted}\n     got {got}");
        }

        Assert.Equal(expected.Length, observed.Length);
    }
}
