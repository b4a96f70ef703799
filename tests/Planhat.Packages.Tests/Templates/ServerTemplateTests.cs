using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Planhat.Packages.Tests.Feed;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.TestSupport.Clients;

namespace Planhat.Packages.Tests.Templates;

/// <summary>A newcomer's way: a server from the template, in a folder of its own, with nothing but the packages.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ServerTemplateTests(PackageFeed feed, ServerFolder server) : IClassFixture<ServerFolder>
{
    private const string OwnTool = "list_licenses_to_renew";

    private static IEnumerable<string> AllTools => ToolFact.All.Select(static fact => fact.Tool).Append(OwnTool).Order(StringComparer.Ordinal);

    [Fact]
    public void BuildsOnCiWithItsLockAndWithoutAWarning() => server.FirstBuild.EnsureNoWarning();

    [Fact]
    public async Task ItsTestsPass()
    {
        CommandResult tests = (await feed.DotnetAsync(server.Root, "test", "--no-build", "-nologo", "--tl:off")).EnsureSuccess();

        Assert.Contains("Failed:     0, Passed:     4, Skipped:     0", tests.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaOfDefinitionsLiesWhereTheFirstLineOfADefinitionNamesIt()
    {
        string line = File.ReadLines(server.Definition).First();
        string schema = Path.Combine(Path.GetDirectoryName(server.Definition)!, line.Split("$schema=")[1]);

        Assert.Equal(File.ReadAllText(Repository.PathOf("definitions", "definition.schema.json")), File.ReadAllText(schema));
    }

    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task OfficialTypeScriptClientListsAndCallsItsTools(string era)
    {
        await using NodeConversation client = await NodeConversation.StartAsync(era, server.CommandLine, new Dictionary<string, string>());

        JsonElement renewals = await client.CallAsync(OwnTool, new JsonObject { ["limit"] = 3 });

        Assert.Equal(AllTools, client.Server.GetProperty("tools").EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(3, renewals.GetProperty("structuredContent").GetProperty("result_count").GetInt32());
    }

    [Fact]
    public async Task OfficialCSharpClientListsAndCallsItsTools()
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = server.CommandLine[0],
            Arguments = [.. server.CommandLine.Skip(1)],
            EnvironmentVariables = new Dictionary<string, string?> { ["PLANHAT_API_TOKEN"] = null },
        });
        await using McpClient client = await McpClient.CreateAsync(transport);

        IList<McpClientTool> tools = await client.ListToolsAsync();
        CallToolResult renewals = await client.CallToolAsync(OwnTool, new Dictionary<string, object?> { ["limit"] = 3 });

        Assert.Equal(AllTools, tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, renewals.StructuredContent!.Value.GetProperty("result_count").GetInt32());
    }

    [Fact]
    public async Task NameThatIsNoNamespaceAndOneThatHidesOursBuilds()
    {
        string folder = Directory.CreateDirectory(feed.PathOf("names")).FullName;
        (await feed.NewAsync(folder, "planhat-mcp-server", "-n", "my-team.Planhat")).EnsureSuccess();

        (await feed.BuildAsync(Path.Combine(folder, "my-team.Planhat"), onCi: true)).EnsureNoWarning();
        Assert.Contains("\"my-team-planhat\"", await File.ReadAllTextAsync(Path.Combine(folder, "my-team.Planhat", ".vscode", "mcp.json")), StringComparison.Ordinal);
    }
}
