using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Hosting;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Planhat tools to an MCP server.</summary>
public static class PlanhatMcpServerBuilderExtensions
{
    /// <summary>Adds the tools of a catalog, executed for one Planhat account, beside whatever else the server offers.</summary>
    /// <remarks>
    /// <para>
    /// The account is read from the host's configuration, where environment variables stand, too: the API token from
    /// <c>PLANHAT_API_TOKEN</c> or <c>Planhat:ApiToken</c>, the tenant token from <c>PLANHAT_TENANT_TOKEN</c> or
    /// <c>Planhat:TenantToken</c>, addresses from <c>PLANHAT_BASE_URL</c> or <c>Planhat:BaseUrl</c>, and for other hosts of the API
    /// from such as <c>PLANHAT_ANALYTICS_URL</c> or <c>Planhat:AnalyticsUrl</c>. What <paramref name="configure"/> sets wins.
    /// </para>
    /// <para>
    /// A setting that is missing or wrong ends the host's start with an <see cref="OptionsValidationException"/> that names it.
    /// The container then also offers the <see cref="ToolExecutor"/> and the <see cref="PlanhatConnection"/>. Its
    /// <see cref="TimeProvider"/>, if it has one, is the clock of the connection.
    /// </para>
    /// </remarks>
    /// <param name="builder">The MCP server.</param>
    /// <param name="catalog">The tools; <see cref="ToolCatalog.With"/> joins the shipped ones and a host's own.</param>
    /// <param name="configure">Chooses the account, the tools and the interceptors; null for the configured account and all tools.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The server has Planhat tools already.</exception>
    public static IMcpServerBuilder WithPlanhatTools(this IMcpServerBuilder builder, ToolCatalog catalog, Action<PlanhatToolsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(catalog);
        IServiceCollection services = builder.Services;
        if (services.Any(static service => service.ServiceType == typeof(PlanhatServices)))
        {
            throw new InvalidOperationException("The server has Planhat tools already: call WithPlanhatTools once, with all catalogs joined by ToolCatalog.With.");
        }

        services.AddSingleton(provider => PlanhatServices.Create(provider, catalog));
        services.TryAddSingleton(static provider => provider.GetRequiredService<PlanhatServices>().Executor);
        services.TryAddSingleton(static provider => provider.GetRequiredService<PlanhatServices>().Connection);

        services.AddSingleton<IConfigureOptions<PlanhatToolsOptions>>(provider => new AccountFromConfiguration(provider, catalog.Api));
        services.AddSingleton<IValidateOptions<PlanhatToolsOptions>>(new PlanhatToolsValidator(catalog));
        OptionsBuilder<PlanhatToolsOptions> options = services.AddOptions<PlanhatToolsOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddSingleton<IConfigureOptions<McpServerOptions>, PlanhatMcpSetup>();
        return builder;
    }
}
