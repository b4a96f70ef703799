using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Hosting;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Testing;

public partial class EmulatedPlanhat
{
    /// <summary>Starts a host's whole MCP server in process, with this account in the place of the configured one.</summary>
    /// <remarks>
    /// What the host registered holds: its tools, interceptors, options, validation. Only the account is another, and with it the
    /// <see cref="TimeProvider"/>, which is the account's <see cref="Clock"/>, and the transport: the server speaks to
    /// <see cref="McpTestServer.Client"/> whatever transport was chosen. Hosted services are not started.
    /// </remarks>
    /// <param name="services">The host's services, such as those of a <c>HostApplicationBuilder</c>, with <c>AddMcpServer().WithPlanhatTools(…)</c> called on them; they are left as they are.</param>
    /// <param name="client">Options of the client, such as its protocol version; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="ArgumentException">The services have no MCP server.</exception>
    /// <exception cref="OptionsValidationException">A setting of the host is missing or wrong.</exception>
    public async Task<McpTestServer> ServeAsync(
        IServiceCollection services, McpClientOptions? client = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.All(static service => service.ServiceType != typeof(IConfigureOptions<McpServerOptions>)))
        {
            throw new ArgumentException("The services have no MCP server: call AddMcpServer() on them, and WithPlanhatTools(…) on what it gives.", nameof(services));
        }

        // The host's own collection stays as it is, so that it can be served again, by this account or another.
        IServiceCollection connected = new ServiceCollection();
        foreach (ServiceDescriptor service in services)
        {
            connected.Add(service);
        }

        // The last one registered is the one that is given: a moment that the account names is measured by the account's clock.
        connected.AddSingleton<TimeProvider>(Clock);
        connected.PostConfigure<PlanhatToolsOptions>(Connect);
        ServiceProvider provider = connected.BuildServiceProvider();
        try
        {
            McpServerOptions options = provider.GetRequiredService<IOptions<McpServerOptions>>().Value;
            return await McpTestServer.StartAsync(options, provider, client, cancellationToken);
        }
        catch
        {
            await provider.DisposeAsync();
            throw;
        }
    }

    private void Connect(PlanhatToolsOptions options)
    {
        Func<IServiceProvider, PlanhatConnection, ICustomFieldSource>? hosts = options.CustomFields;
        options.Credentials = Credentials;
        options.BaseUrls.Clear();
        options.HttpHandler = _ => Handler;
        options.CustomFields = (services, connection) => hosts is null
            ? UnseenCustomFields(connection.Api) ?? (ICustomFieldSource)new NoCustomFields()
            : hosts(services, ConnectUnseen(connection.Api));
    }

    /// <summary>For an API without custom fields.</summary>
    private sealed class NoCustomFields : ICustomFieldSource
    {
        public Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(new CustomFieldSet([]));
    }
}
