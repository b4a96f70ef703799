using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Acme.ExtraTools.Tests;

/// <summary>The official C# client starts the sample on its emulator in process.</summary>
public sealed class CSharpClientTests
{
    [Fact]
    public async Task SampleWorksWithoutTokenAndNetwork()
    {
        var error = new List<string>();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = AcmeProgram.CommandLine[0],
            Arguments = [.. AcmeProgram.CommandLine.Skip(1), "--emulator"],
            EnvironmentVariables = new Dictionary<string, string?> { ["PLANHAT_API_TOKEN"] = null },
            StandardErrorLines = error.Add,
        });
        await using McpClient client = await McpClient.CreateAsync(transport);

        IList<McpClientTool> tools = await client.ListToolsAsync();
        CallToolResult renewals = await client.CallToolAsync("list_acme_renewals", new Dictionary<string, object?> { ["limit"] = 3 });
        CallToolResult company = await client.CallToolAsync("get_single_planhat_company_by_id", new Dictionary<string, object?> { ["id"] = "extid-techflow-001" });

        Assert.Equal(98, tools.Count);
        Assert.Equal(3, renewals.StructuredContent!.Value.GetProperty("result_count").GetInt32());
        Assert.Equal("https://crm.acme.example/accounts/techflow-001", company.StructuredContent!.Value.GetProperty("crmUrl").GetString());
    }
}
