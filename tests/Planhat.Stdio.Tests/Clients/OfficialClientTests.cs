using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.TestSupport.Calls;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>The official TypeScript clients over stdio, with the emulator on HTTP behind the server.</summary>
public sealed class OfficialClientTests
{
    private const string Token = "official-client-token";

    private static readonly string[] Names = [.. ToolFact.All.Select(static fact => fact.Tool).Order(StringComparer.Ordinal)];

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
        using var client = new HttpClient { BaseAddress = planhat.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        PreparedRecords records = await PreparedRecords.CreateAsync(client);
        emulator.Journal.Clear();

        JsonElement seen = await NodeClient.RunAsync(
            era,
            [.. server, "--base-url", planhat.Address.ToString()],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token },
            ExpectedCalls.All.Select(call => (call.Tool, records.Resolve(call.Arguments))));

        Assert.Equal(Names, seen.GetProperty("tools").EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()));
        Assert.NotEmpty(seen.GetProperty("instructions").GetString()!);
        AssertAnswers(seen.GetProperty("results"), records);
        AssertRequests(emulator.Journal.Entries, records);
        Assert.DoesNotContain(Token, seen.GetRawText(), StringComparison.Ordinal);
    }

    private static void AssertAnswers(JsonElement results, PreparedRecords records)
    {
        Assert.Equal(ExpectedCalls.All.Count, results.GetArrayLength());
        string[] faults =
        [
            .. ExpectedCalls.All.Zip(results.EnumerateArray(), (call, result) => FindFault(call, result) is { } fault
                ? $"{call.Tool} {records.Resolve(call.Arguments)}: {fault} {result.GetRawText()}"
                : null).OfType<string>(),
        ];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static string? FindFault(ExpectedCall call, JsonElement result)
    {
        if (!result.TryGetProperty("content", out JsonElement content) || content.GetArrayLength() != 1)
        {
            return "Not one content block.";
        }

        JsonElement text = JsonDocument.Parse(content[0].GetProperty("text").GetString()!).RootElement;
        bool isError = result.TryGetProperty("isError", out JsonElement flag) && flag.GetBoolean();
        bool isStructured = result.TryGetProperty("structuredContent", out JsonElement structured);
        if (call.IsRefused)
        {
            return isError && !isStructured && text.GetProperty("statusCode").GetInt32() == 422 ? null : "Not refused.";
        }

        if (isError || !isStructured)
        {
            return "The call failed.";
        }

        return JsonElement.DeepEquals(structured, text) ? ExpectedAnswer.FindFault(call, structured) : "Text and structured content differ.";
    }

    private static void AssertRequests(IReadOnlyList<JournalEntry> journal, PreparedRecords records)
    {
        ObservedRequest[] expected = [.. ExpectedCalls.All.SelectMany(static call => call.Requests).Select(row => ObservedRequest.Of(records.Resolve(row)))];
        ObservedRequest[] observed =
        [
            .. journal
                .Select(static entry => ObservedRequest.Of(entry.Method, entry.Path, entry.Query, entry.Body))
                .Where(static request => !request.IsDefinitionReading),
        ];
        foreach ((ObservedRequest wanted, ObservedRequest got) in expected.Zip(observed))
        {
            Assert.True(wanted.Accepts(got), $"expected {wanted}\n     got {got}");
        }

        Assert.Equal(expected.Length, observed.Length);
    }
}
