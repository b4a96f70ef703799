using Acme.ExtraTools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planhat.ToolGen.Hosting;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();

// stdout belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);

builder.Services.AddAcmeServer().WithStdioServerTransport();
if (args.Contains("--emulator"))
{
    builder.Services.Configure<PlanhatToolsOptions>(static options => options.UseEmulator());
}

await builder.Build().RunAsync();
