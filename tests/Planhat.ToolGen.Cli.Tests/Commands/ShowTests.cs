using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Cli.Tests.Support;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed class ShowTests
{
    [Fact]
    public async Task EveryShippedToolIsShownAsAClientReceivesIt()
    {
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("token") };
        var connection = new PlanhatConnection(PlanhatTools.Catalog.Api, options);
        var executor = new ToolExecutor(connection, PlanhatTools.Catalog);
        foreach (PlanhatTool tool in PlanhatTools.Catalog.Tools)
        {
            Tool received = new PlanhatMcpTool(tool, executor).ProtocolTool;
            JsonNode? expected = JsonSerializer.SerializeToNode(received, McpJsonUtilities.DefaultOptions);

            CliRun run = await CliRun.OfShippedAsync("show", tool.Name, "--json");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(run.Output)), run.Output);
        }
    }

    [Fact]
    public async Task BehindTheJsonStandsWhatTheToolSendsAndCosts()
    {
        CliRun run = await CliRun.OfShippedAsync("show", "get_single_planhat_license_by_id");

        string[] facts = run.Output[(run.Output.LastIndexOf("\n}\n", StringComparison.Ordinal) + 3)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("request   GET /licenses/{id}", facts[0]);
        Assert.Equal("model     license", facts[1]);
        Assert.Equal("exposure  default", facts[2]);
        Assert.StartsWith("tags      license, finance", facts[3], StringComparison.Ordinal);
        Assert.Matches("^defined   .*license\\.planhat\\.yaml\\([0-9]+\\)$", facts[^2]);
        Assert.Matches("^cost      about [0-9]+ tokens \\(o200k, estimated\\)$", facts[^1]);
    }

    [Fact]
    public async Task AnAliasLeadsToItsTool()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "    description: Read one license.", "    description: Read one license.\n    aliases: [read_license]");

        CliRun run = await folder.RunAsync("show", "read_license");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"name\": \"get_single_planhat_license_by_id\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\naliases   read_license\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list_all_planhat_licences", "did you mean list_all_planhat_licenses?")]
    [InlineData("LIST_ALL_PLANHAT_LICENSES", "did you mean list_all_planhat_licenses?")]
    [InlineData("license delete", "did you mean delete_a_planhat_license_by_id, ")]
    [InlineData("zzz", "planhat-toolgen list shows all.")]
    public async Task AnUnknownNameIsAnsweredWithNearOnes(string name, string advice)
    {
        CliRun run = await CliRun.OfShippedAsync("show", name);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"planhat-toolgen: there is no tool '{name}'; ", run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AToolOfAFileInErrorIsNotCalledUnknownWithoutThat()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "path: /licenses", "path: licenses");

        CliRun run = await folder.RunAsync("show", "list_all_planhat_licenses");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": error PHTG", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no tool 'list_all_planhat_licenses', unless it is in a file in error; ", run.Error, StringComparison.Ordinal);
    }
}
