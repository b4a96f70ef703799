using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Testing.Snapshots;
using Planhat.ToolGen.Testing.Tests.Support;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Testing.Tests.Snapshots;

/// <summary>The public assertions on real tools, with the approved files beside this file.</summary>
public sealed class ToolSnapshotTests : IDisposable
{
    private static readonly ToolCatalog Licenses = new(
        PlanhatTools.Catalog.Api, [.. PlanhatTools.Catalog.Tools.Where(static tool => tool.Model.Name == "license")]);

    private static readonly ToolCatalog Stubs = new(
        PlanhatTools.Catalog.Api, [new StubTool("read_stubs"), new StubTool("read_hidden_stubs", ToolExposure.Hidden)]);

    // The public assertions read the environment, which may ask for an update.
    private static readonly SnapshotSettings AtHome = new(IsUpdate: false, IsContinuousIntegration: false);

    private readonly SnapshotFolder _folder = new();

    [Fact]
    public void CatalogIsTheApprovedOne() => ToolCatalogSnapshot.Verify(Stubs);

    [Fact]
    public void SchemasOfOneToolAreTheApprovedOnes() => ToolSchemaSnapshot.Verify(Stubs.Tools[0]);

    [Fact]
    public async Task ListOfAClientIsTheApprovedOne()
    {
        using var planhat = new EmulatedPlanhat();
        ToolSelection listed = Stubs.Select(ToolFilter.None);
        await using McpTestServer server = await McpTestServer.StartAsync(PlanhatMcpServer.CreateOptions(listed, planhat.Tools(Stubs).Executor, "1.0.0"));

        ToolCatalogSnapshot.Verify(await server.ListToolsAsync(), "listed.snapshot.json");
    }

    [Fact]
    public void EveryPartOfAToolIsCompared()
    {
        JsonObject tool = ToolDocument.Of(Licenses)["tools"]!["list_all_planhat_licenses"]!.AsObject();

        Assert.Equal(
            ["title", "description", "method", "verb", "host", "path", "exposure", "tags", "presets", "aliases", "annotations", "inputSchema", "outputSchema"],
            tool.Select(static member => member.Key));
        Assert.Equal("list", (string?)tool["method"]);
        Assert.Equal(2000, (int?)tool["inputSchema"]!["properties"]!["limit"]!["maximum"]);
    }

    [Fact]
    public void ChangedAndMissingToolsAreFound()
    {
        JsonObject approved = ToolDocument.Of(Licenses);
        approved["tools"]!["list_all_planhat_licenses"]!["inputSchema"]!["properties"]!["limit"]!["maximum"] = 500;
        approved["tools"]!.AsObject().Remove("get_single_planhat_license_by_id");
        string path = _folder.Write("tools.json", approved.ToJsonString());

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(ToolDocument.Of(Licenses), path, AtHome));

        Assert.Equal(
            ["/tools/get_single_planhat_license_by_id", "/tools/list_all_planhat_licenses/inputSchema/properties/limit/maximum"],
            exception.Differences.Select(static difference => difference.Pointer));
        Assert.Contains("limit/maximum: 500 → 2000", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedSchemaIsFound()
    {
        string path = _folder.Write("tool.json", """{"inputSchema":{},"outputSchema":{}}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(
            () => ApprovedFile.Verify(ToolDocument.Schemas(Licenses.Find("get_single_planhat_license_by_id")!), path, AtHome));

        Assert.Contains(exception.Differences, static difference => difference.Pointer == "/inputSchema/properties");
    }

    [Fact]
    public void RepeatedNameIsRefused()
    {
        Tool[] twins = [new Tool { Name = "a", InputSchema = JsonElement.Parse("""{"type":"object"}""") }, new Tool { Name = "a", InputSchema = JsonElement.Parse("""{"type":"object"}""") }];

        Assert.Throws<ArgumentException>(() => ToolCatalogSnapshot.Verify(twins, _folder.PathOf("tools.json")));
    }

    public void Dispose() => _folder.Dispose();
}
