using Acme.ExtraTools;
using Acme.ExtraTools.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planhat.ToolGen.CustomFields;
using ShippedTools = Planhat.Tools.PlanhatTools;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();

// stdout belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddOptions<DeleteWindow>().BindConfiguration("Acme:DeleteWindow");
builder.Services
    .AddMcpServer()
    .WithStdioServerTransport()
    .WithPlanhatTools(ShippedTools.Catalog.With(PlanhatTools.Catalog), options =>
    {
        if (args.Contains("--emulator"))
        {
            options.UseEmulator();
        }

        options.CustomFields = static (_, connection) => new AgreedCustomFields(new PlanhatCustomFieldSource(connection));
        options
            .Intercept<MaskEmailAddresses>()
            .Intercept<DeleteOnlyInWindow>()
            .Intercept("create_a_planhat_opportunity", new StartInStage("Qualified"))
            .Intercept("get_single_planhat_company_by_id", new AddCrmLink(new Uri("https://crm.acme.example/")));
    });

await builder.Build().RunAsync();
