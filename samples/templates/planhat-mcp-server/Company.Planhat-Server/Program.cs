using CompanyNamespace;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Proxy;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();

// stdout belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);

builder.Services
    .AddMcpServer()
    .WithStdioServerTransport()
    .WithPlanhatTools(ServerCatalog.Tools, options =>
    {
        if (args.Contains("--emulator"))
        {
            // An in-memory Planhat with demo data: no token, no network.
            options.Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken, EmulatorOptions.DefaultTenantToken);
            options.BaseUrls.Clear();
            options.HttpHandler = static _ => new PlanhatEmulator().CreateHandler();
        }
    });

await builder.Build().RunAsync();
