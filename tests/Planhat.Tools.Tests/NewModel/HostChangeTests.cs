using System.Text;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.NewModel;

/// <summary>The example of definitions/README.md on changing shipped tools, built by the SDK as it stands there.</summary>
public sealed class HostChangeTests
{
    private const string Heading = "## Change shipped tools in your host";

    [Fact]
    public async Task HostOfTheReadmeRenamesHidesAndTagsShippedTools()
    {
        string folder = Directory.CreateTempSubdirectory("planhat-host-change-").FullName;
        string[] files = [.. Examples().Select((yaml, index) => Write(folder, index, yaml))];
        using BuiltHost host = await BuiltHost.BuildOnShippedToolsAsync(files);
        Directory.Delete(folder, recursive: true);

        ToolCatalog catalog = PlanhatTools.Catalog.With(host.Catalog);

        Assert.Equal(
            PlanhatTools.Catalog.Tools.Select(static tool => tool.Name)
                .Except(["list_all_planhat_companies", "delete_a_planhat_company_by_id"])
                .Append("list_acme_accounts")
                .Order(StringComparer.Ordinal),
            catalog.Tools.Select(static tool => tool.Name));
        Assert.Same(catalog.Find("list_acme_accounts"), catalog.Find("list_all_planhat_companies"));
        Assert.DoesNotContain(catalog.Tools, static tool => tool.Description.Contains("list_all_planhat_companies", StringComparison.Ordinal));
        Assert.Equal(["list_acme_accounts"], catalog.Select(new ToolFilter { Tags = ["acme"] }).Tools.Select(static tool => tool.Name));
        Assert.Equal(
            ["get_single_planhat_company_by_id", "list_acme_accounts"],
            catalog.Select(new ToolFilter { Preset = "acme-desk" }).Tools.Select(static tool => tool.Name));
        Assert.EndsWith("Acme calls its companies accounts.", catalog.Api.Instructions, StringComparison.Ordinal);
        await AssertAnswersAsync(catalog, "list_all_planhat_companies");
    }

    private static async Task AssertAnswersAsync(ToolCatalog catalog, string tool)
    {
        using HttpMessageHandler handler = new PlanhatEmulator(new EmulatorOptions()).CreateHandler();
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("emulator-token") };
        using var executor = new ToolExecutor(new PlanhatConnection(catalog.Api, options, handler), catalog);
        using ToolResult result = await executor.ExecuteAsync(
            catalog.Find(tool)!, new ToolCall(Encoding.UTF8.GetBytes("""{"limit":2}""")), CancellationToken.None);
        Assert.False(result.IsError, Encoding.UTF8.GetString(result.Json.Span));
    }

    private static IEnumerable<string> Examples()
    {
        string readme = File.ReadAllText(Repository.PathOf("definitions", "README.md"));
        string section = readme[readme.IndexOf(Heading, StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", Heading.Length, StringComparison.Ordinal)];
        return section.Split("```yaml\n").Skip(1).Select(static part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
    }

    private static string Write(string folder, int index, string yaml)
    {
        string path = Path.Combine(folder, $"example{index}.planhat.yaml");
        File.WriteAllText(path, yaml);
        return path;
    }
}
