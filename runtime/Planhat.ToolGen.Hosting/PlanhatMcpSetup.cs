using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Mcp;

namespace Planhat.ToolGen.Hosting;

/// <summary>Adds the tools to the options of the host's MCP server, once per session where a host makes options per session.</summary>
internal sealed class PlanhatMcpSetup(PlanhatServices planhat) : IConfigureOptions<McpServerOptions>
{
    public void Configure(McpServerOptions options) =>
        PlanhatMcpServer.Configure(options, planhat.Selection, planhat.Executor, planhat.Exposure);
}
