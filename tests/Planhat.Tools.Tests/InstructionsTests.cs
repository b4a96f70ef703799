using ModelContextProtocol.Server;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>What a server tells of bulk upserts stands in its instructions, and only where it has one.</summary>
public sealed class InstructionsTests
{
    private static readonly string Bulk = PlanhatTools.Catalog.Api.BulkInstructions;

    [Theory]
    [InlineData(McpToolExposure.All)]
    [InlineData(McpToolExposure.Discovery)]
    public void ServerWithABulkUpsertTellsHowItsAnswerIsRead(McpToolExposure exposure)
    {
        string instructions = Instructions(new ToolFilter { Tools = ["bulk_upsert_planhat_licenses"] }, exposure);

        Assert.Contains(PlanhatTools.Catalog.Api.Instructions, instructions, StringComparison.Ordinal);
        Assert.EndsWith(Bulk, instructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(McpToolExposure.All)]
    [InlineData(McpToolExposure.Discovery)]
    public void ServerWithoutOneDoesNot(McpToolExposure exposure)
    {
        string instructions = Instructions(ToolFilter.None, exposure);

        Assert.NotEmpty(Bulk);
        Assert.EndsWith(PlanhatTools.Catalog.Api.Instructions, instructions, StringComparison.Ordinal);
    }

    private static string Instructions(ToolFilter filter, McpToolExposure exposure)
    {
        ToolCatalog catalog = PlanhatTools.Catalog;
        var connection = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("token", "tenant") };
        var options = new McpServerOptions();
        PlanhatMcpServer.Configure(options, catalog.Select(filter), new ToolExecutor(new PlanhatConnection(catalog.Api, connection), catalog), exposure);
        return options.ServerInstructions!;
    }
}
