using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting;

/// <summary>Which account the tools work on, which of them are offered, and what host code stands around them.</summary>
public sealed class PlanhatToolsOptions
{
    private readonly List<(string? ToolName, Func<IServiceProvider, ToolInterceptor> Create)> _interceptors = [];

    /// <summary>
    /// The tokens; by default those of the host's configuration, read anew for every request. They are never logged and never shown.
    /// </summary>
    public IPlanhatCredentials? Credentials { get; set; }

    /// <summary>Addresses by name of a host of the API, such as <c>main</c>; a host that is not in it has the address of the API description.</summary>
    public IDictionary<string, Uri> BaseUrls { get; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>Planhat's address, that of the host <c>main</c>; null for the one of the API description.</summary>
    public Uri? BaseUrl
    {
        get => BaseUrls.TryGetValue(MainHost, out Uri? address) ? address : null;
        set
        {
            _ = BaseUrls.Remove(MainHost);
            if (value is not null)
            {
                BaseUrls.Add(MainHost, value);
            }
        }
    }

    /// <summary>Identifier of the account; cursors hold for the account they were made in. Default <c>default</c>.</summary>
    public string AccountId { get; set; } = "default";

    /// <summary>How long Planhat may take for a complete answer; positive, at most 49 days, default 30 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>When a request is sent again after a failure; null (the default) for never.</summary>
    public PlanhatRetryOptions? Retry { get; set; }

    /// <summary>What keeps the account below Planhat's hard limits; null (the default) for nothing.</summary>
    public RequestGate? Gate { get; set; }

    /// <summary>Sends the messages, such as an emulator in process or a handler of the host's own; null for the shared connection pool.</summary>
    /// <remarks>
    /// Called once. The handler stays the host's to dispose. With a tenant token it is a primary handler that shows the address to nobody,
    /// not one of <c>IHttpMessageHandlerFactory</c>, which logs it: see <see cref="PlanhatConnection"/>.
    /// </remarks>
    public Func<IServiceProvider, HttpMessageHandler>? HttpHandler { get; set; }

    /// <summary>
    /// Makes what knows the account's custom fields, such as a source that narrows a <see cref="PlanhatCustomFieldSource"/> of the
    /// connection; null (the default) to read them from Planhat.
    /// </summary>
    /// <remarks>Called once. A <see cref="CustomFieldCache"/> is used as it is, any other source gets a cache of its own.</remarks>
    public Func<IServiceProvider, PlanhatConnection, ICustomFieldSource>? CustomFields { get; set; }

    /// <summary>Which tools are offered; by default those that are listed by default.</summary>
    /// <remarks>Tools that need the tenant token are left out when there is none, whatever the filter says of it.</remarks>
    public ToolFilter Filter { get; set; } = ToolFilter.None;

    /// <summary>How the tools reach the client: each by its own name (the default), or behind four tools that find and call them.</summary>
    /// <remarks>Discovery includes the extended tools, whatever the filter says of it.</remarks>
    public McpToolExposure Exposure { get; set; }

    /// <summary>Most characters of JSON text in the result of a list; at least 1,000, default 40,000.</summary>
    public int CharacterBudget { get; set; } = 40_000;

    /// <summary>Most upstream pages that a list with conditions reads in one call; at least 1, default 20.</summary>
    public int ScanPages { get; set; } = 20;

    internal const string MainHost = "main";

    /// <summary>Puts an interceptor around the calls of every tool. The first one added is the outermost.</summary>
    /// <param name="interceptor">The interceptor.</param>
    public PlanhatToolsOptions Intercept(ToolInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        _interceptors.Add((null, _ => interceptor));
        return this;
    }

    /// <summary>Puts an interceptor around the calls of one tool.</summary>
    /// <param name="toolName">The tool's name; one that the catalog does not have ends the host's start.</param>
    /// <param name="interceptor">The interceptor.</param>
    public PlanhatToolsOptions Intercept(string toolName, ToolInterceptor interceptor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(toolName);
        ArgumentNullException.ThrowIfNull(interceptor);
        _interceptors.Add((toolName, _ => interceptor));
        return this;
    }

    /// <summary>Puts an interceptor around the calls of every tool: the container's own, or one made with its services.</summary>
    /// <typeparam name="T">The interceptor. One instance serves all calls, so what it is made of has to be a singleton.</typeparam>
    public PlanhatToolsOptions Intercept<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : ToolInterceptor
    {
        _interceptors.Add((null, static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services)));
        return this;
    }

    /// <summary>Puts an interceptor around the calls of one tool: the container's own, or one made with its services.</summary>
    /// <typeparam name="T">The interceptor. One instance serves all calls, so what it is made of has to be a singleton.</typeparam>
    /// <param name="toolName">The tool's name; one that the catalog does not have ends the host's start.</param>
    public PlanhatToolsOptions Intercept<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(string toolName)
        where T : ToolInterceptor
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(toolName);
        _interceptors.Add((toolName, static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services)));
        return this;
    }

    internal IEnumerable<string> InterceptedTools => _interceptors.Select(static entry => entry.ToolName).OfType<string>();

    internal ToolInterceptors CreateInterceptors(IServiceProvider services)
    {
        var interceptors = new ToolInterceptors();
        foreach ((string? toolName, Func<IServiceProvider, ToolInterceptor> create) in _interceptors)
        {
            _ = toolName is null ? interceptors.ForAll(create(services)) : interceptors.For(toolName, create(services));
        }

        return interceptors;
    }
}
