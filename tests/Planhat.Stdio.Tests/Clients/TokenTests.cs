using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Xunit.Abstractions;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>What the list of tools costs a model: o200k tokens of <c>tools/list</c> as a client receives it.</summary>
public sealed class TokenTests(ITestOutputHelper output)
{
    private const int MostOfAllTools = 26_000;
    private const int MostOfAPreset = 9_000;
    private const int MostOfDiscovery = 900;
    private const int MostOfCustomFields = 1_500;

    private const string Token = "token-report-token";

    // The README's numbers are rounded up, so that a word in a description does not make it wrong.
    private const double ReadmeTolerance = 1.10;

    [RequiresFact(TestComponent.Node)]
    public Task AllToolsStayWithinTheirBudget() => StayWithin(MostOfAllTools, "all tools");

    [RequiresTheory(TestComponent.Node)]
    [InlineData("renewals")]
    [InlineData("churn-triage")]
    [InlineData("account-brief")]
    [InlineData("onboarding")]
    [InlineData("support")]
    public Task PresetStaysWithinItsBudget(string preset) => StayWithin(MostOfAPreset, $"`--preset {preset}`", "--preset", preset);

    [RequiresFact(TestComponent.Node)]
    public Task DiscoveryStaysWithinItsBudget() => StayWithin(MostOfDiscovery, "`--discovery`", "--discovery");

    [RequiresFact(TestComponent.Node)]
    public async Task FortyCustomFieldsStayWithinTheirBudget()
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = Token });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        JsonElement before = await ListAsync(planhat);
        await FieldRichAccount.CreateFieldsAsync(planhat, Token);
        JsonElement after = await ListAsync(planhat);

        foreach (string name in (string[])["create_a_planhat_company", "update_a_planhat_company_by_id"])
        {
            JsonElement woven = Tool(after, name);
            JsonElement custom = woven.GetProperty("inputSchema").GetProperty("properties").GetProperty("custom");
            int tokens = await CountAsync(woven.GetRawText()) - await CountAsync(Tool(before, name).GetRawText());
            output.WriteLine($"{name}: {tokens} tokens more with 40 of {FieldRichAccount.Fields} custom fields, at most {MostOfCustomFields}");
            Assert.Equal(40, custom.GetProperty("properties").EnumerateObject().Count());
            Assert.InRange(tokens, 1, MostOfCustomFields);
        }

        int all = await CountAsync(after.GetRawText());
        output.WriteLine($"all tools, 40 custom fields on companies: {all} tokens, at most {MostOfAllTools + (2 * MostOfCustomFields)}");
        Assert.InRange(all, 1, MostOfAllTools + (2 * MostOfCustomFields));
    }

    private static JsonElement Tool(JsonElement tools, string name) =>
        tools.EnumerateArray().Single(tool => tool.GetProperty("name").GetString() == name);

    private async Task StayWithin(int most, string row, params string[] flags)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = Token });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        JsonElement tools = await ListAsync(planhat, flags);
        int tokens = await CountAsync(tools.GetRawText());
        int stated = TokenTable.BoundOf(row);

        output.WriteLine($"{row}: {tools.GetArrayLength()} tools, {tokens} tokens, at most {most}; the README says {stated}");
        Assert.InRange(tokens, 1, most);
        Assert.InRange(stated, tokens, (int)(tokens * ReadmeTolerance));
    }

    private static async Task<JsonElement> ListAsync(EmulatorServer planhat, params string[] flags)
    {
        JsonElement seen = await NodeClient.RunAsync(
            "legacy",
            [.. ServerProgram.Jit, "--base-url", planhat.Address.ToString(), .. flags],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token },
            calls: []);
        return seen.GetProperty("tools");
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
