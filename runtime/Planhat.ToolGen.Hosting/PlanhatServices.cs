using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting;

/// <summary>The account, connected, and the tools that are offered on it: made once, shared by all sessions of the server.</summary>
internal sealed class PlanhatServices : IDisposable
{
    private PlanhatServices(PlanhatConnection connection, ToolSelection selection, ToolExecutor executor, McpToolExposure exposure)
    {
        Connection = connection;
        Selection = selection;
        Executor = executor;
        Exposure = exposure;
    }

    public PlanhatConnection Connection { get; }

    public ToolSelection Selection { get; }

    public ToolExecutor Executor { get; }

    public McpToolExposure Exposure { get; }

    /// <summary>Connects the account that the options name.</summary>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static PlanhatServices Create(IServiceProvider services, ToolCatalog catalog)
    {
        PlanhatToolsOptions options = services.GetRequiredService<IOptions<PlanhatToolsOptions>>().Value;
        var connection = new PlanhatConnection(
            catalog.Api,
            new PlanhatConnectionOptions
            {
                Credentials = options.Credentials!,
                BaseUrls = new Dictionary<string, Uri>(options.BaseUrls, StringComparer.Ordinal),
                AccountId = options.AccountId,
                Timeout = options.Timeout,
                Retry = options.Retry,
                Gate = options.Gate,
                TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            },
            options.HttpHandler?.Invoke(services));
        ToolSelection selection = catalog.Select(FilterOf(options));
        var executor = new ToolExecutor(
            connection,
            catalog,
            new ExecutionOptions
            {
                Selection = selection,
                CharacterBudget = options.CharacterBudget,
                ScanPages = options.ScanPages,
                CustomFields = options.CustomFields?.Invoke(services, connection),
                Interceptors = options.CreateInterceptors(services),
                Logger = services.GetService<ILoggerFactory>()?.CreateLogger<ToolExecutor>() ?? NullLogger<ToolExecutor>.Instance,
            });
        return new PlanhatServices(connection, selection, executor, options.Exposure);
    }

    public void Dispose() => Executor.Dispose();

    /// <summary>The filter, completed by what other options say of it.</summary>
    public static ToolFilter FilterOf(PlanhatToolsOptions options) => options.Filter with
    {
        HasTenantToken = options.Credentials?.TenantToken is not null,
        IncludeExtended = options.Filter.IncludeExtended || options.Exposure == McpToolExposure.Discovery,
    };
}
