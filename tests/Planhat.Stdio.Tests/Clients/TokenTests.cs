using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>What the list of tools costs a model: o200k tokens of <c>tools/list</c> as a client receives it.</summary>
public sealed class TokenTests(ITestOutputHelper output)
{
    private const int MostOfAllTools = 26_000;
    private const int MostOfAPreset = 9_000;

    [RequiresFact(TestComponent.Node)]
    public Task AllToolsStayWithinTheirBudget() => StayWithin(MostOfAllTools);

    [RequiresTheory(TestComponent.Node)]
    [InlineData("renewals")]
    [InlineData("churn-triage")]
    [InlineData("account-brief")]
    [InlineData("onboarding")]
    [InlineData("support")]
    public Task PresetStaysWithinItsBudget(string preset) => StayWithin(MostOfAPreset, "--preset", preset);

    private async Task StayWithin(int most, params string[] filter)
    {
        JsonElement seen = await NodeClient.RunAsync(
            "legacy", [.. ServerProgram.Jit, "--emulator", .. filter], new Dictionary<string, string>(), calls: []);
        JsonElement tools = seen.GetProperty("tools");
        int tokens = await CountAsync(tools.GetRawText());

        output.WriteLine($"{string.Join(' ', filter.DefaultIfEmpty("all"))}: {tools.GetArrayLength()} tools, {tokens} tokens, at most {most}");
        Assert.InRange(tokens, 1, most);
    }

    private static async Task<int> CountAsync(string text)
    {
        string clients = TestComponent.Path(TestComponent.Clients);
        var start = new ProcessStartInfo(TestComponent.Path(TestComponent.Node), [Path.Combine(clients, "count-tokens.mjs")])
        {
            WorkingDirectory = clients,
        };
        ProgramResult count = await ProgramRunner.RunAsync(start, text);
        Assert.True(count.ExitCode == 0, count.Error);
        return int.Parse(count.Output, CultureInfo.InvariantCulture);
    }
}
