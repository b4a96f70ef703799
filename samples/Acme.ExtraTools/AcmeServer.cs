using Acme.ExtraTools.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Planhat.ToolGen.CustomFields;
using ShippedTools = Planhat.Tools.PlanhatTools;

namespace Acme.ExtraTools;

/// <summary>Acme's MCP server but for its transport and its account, so that tests can have it as it is.</summary>
public static class AcmeServer
{
    /// <summary>Adds the server: the shipped tools, Acme's own, and Acme's rules around all of them.</summary>
    public static IMcpServerBuilder AddAcmeServer(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DeleteWindow>().BindConfiguration("Acme:DeleteWindow");
        return services.AddMcpServer().WithPlanhatTools(ShippedTools.Catalog.With(PlanhatTools.Catalog), static options =>
        {
            options.CustomFields = static (_, connection) => new AgreedCustomFields(new PlanhatCustomFieldSource(connection));
            options
                .Intercept<MaskEmailAddresses>()
                .Intercept<DeleteOnlyInWindow>()
                .Intercept("create_a_planhat_opportunity", new StartInStage("Qualified"))
                .Intercept("get_single_planhat_company_by_id", new AddCrmLink(new Uri("https://crm.acme.example/")));
        });
    }
}
