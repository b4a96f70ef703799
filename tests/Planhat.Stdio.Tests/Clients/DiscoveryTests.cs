using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>The official TypeScript clients on a server in discovery mode, with the emulator on HTTP behind it.</summary>
public sealed class DiscoveryTests
{
    private const string Token = "discovery-client-token";

    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task ToolIsFoundDescribedAndCalled(string era)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = Token });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);

        JsonElement seen = await NodeClient.RunAsync(
            era,
            [.. ServerProgram.Jit, "--discovery", "--base-url", planhat.Address.ToString()],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token },
            [
                ("search_tools", """{"query":"add a new customer","limit":3}"""),
                ("get_tool_schema", """{"names":["create_a_planhat_company"]}"""),
                ("call_write_tool", """{"tool_name":"create_a_planhat_company","arguments":{"name":"TechFlow Inc"}}"""),
                ("call_read_tool", """{"tool_name":"list_all_planhat_companies","arguments":{"limit":1}}"""),
                ("call_read_tool", """{"tool_name":"create_a_planhat_company","arguments":{"name":"Twice"}}"""),
                ("list_all_planhat_companies", "{}"),
            ]);

        Assert.Equal(4, seen.GetProperty("tools").GetArrayLength());
        Assert.StartsWith("This server keeps ", seen.GetProperty("instructions").GetString(), StringComparison.Ordinal);
        JsonElement[] results = [.. seen.GetProperty("results").EnumerateArray()];
        Assert.All(results[..4], static result => Assert.True(JsonElement.DeepEquals(
            result.GetProperty("structuredContent"), JsonDocument.Parse(result.GetProperty("content")[0].GetProperty("text").GetString()!).RootElement)));
        Assert.Contains("create_a_planhat_company", results[0].GetProperty("structuredContent").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("TechFlow Inc", results[2].GetProperty("structuredContent").GetProperty("name").GetString());
        Assert.Equal(1, results[3].GetProperty("structuredContent").GetProperty("result_count").GetInt32());
        Assert.True(results[4].GetProperty("isError").GetBoolean());
        Assert.Equal(-32602, results[5].GetProperty("protocolError").GetProperty("code").GetInt32());
        Assert.Single(emulator.Journal.Entries, static entry => entry.Method == "POST");
        Assert.DoesNotContain(Token, seen.GetRawText(), StringComparison.Ordinal);
    }

    [RequiresFact(TestComponent.Node)]
    public async Task LargestAnswersStayBelowWhatClientsTake()
    {
        JsonElement seen = await NodeClient.RunAsync(
            "legacy",
            [.. ServerProgram.Jit, "--discovery", "--emulator"],
            new Dictionary<string, string>(),
            [
                ("search_tools", """{"query":"create update company opportunity license conversation task","limit":20}"""),
                ("get_tool_schema", """{"names":["create_a_planhat_company","update_a_planhat_company_by_id","update_a_planhat_opportunity_by_id","update_a_planhat_license_by_id","update_a_planhat_invoice_by_id"]}"""),
            ]);

        Assert.All(seen.GetProperty("results").EnumerateArray(), static result =>
            Assert.InRange(result.GetProperty("content")[0].GetProperty("text").GetString()!.Length, 1, 50_000));
        Assert.Equal(20, seen.GetProperty("results")[0].GetProperty("structuredContent").GetProperty("tools").GetArrayLength());
    }
}
