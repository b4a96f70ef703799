using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Proxy;

/// <summary>One account's way to Planhat: what the API is, where it is, and what opens it.</summary>
public sealed class PlanhatConnection
{
    private const string HandlerShows =
        "The handler would show the tenant token to others: give the primary handler alone, a SocketsHttpHandler with its ActivityHeadersPropagator set to null.";

    private readonly HttpMessageInvoker? _tenantInvoker;

    /// <summary>Connects an account.</summary>
    /// <param name="api">The compiled API description.</param>
    /// <param name="options">Tokens, addresses and limits.</param>
    /// <param name="handler">
    /// Sends the messages, such as an emulator in process; null for the shared connection pool. It stays the caller's to dispose.
    /// It must not follow redirects. With a tenant token, which stands in the path, it must show the path to nobody: it is no
    /// <see cref="DelegatingHandler"/>, whose kind writes logs, and as a <see cref="SocketsHttpHandler"/> it has an
    /// <see cref="SocketsHttpHandler.ActivityHeadersPropagator"/> of null, so that it makes no activities.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A base address is not an absolute HTTP address, or names a host the API does not have; or the handler would show the tenant token to others.
    /// </exception>
    public PlanhatConnection(ApiDescription api, PlanhatConnectionOptions options, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        CheckBaseUrls(api, options);
        bool isShown = handler is not null && TenantAddress.IsShownBy(handler);
        if (isShown && options.Credentials.TenantToken is not null)
        {
            throw new ArgumentException(HandlerShows, nameof(handler));
        }

        Api = api;
        Options = options;
        Dialect = new PlanhatDialect(api, options);
        Invoker = handler is null ? SharedHttp.Invoker : new HttpMessageInvoker(handler, disposeHandler: false);
        _tenantInvoker = handler is null ? SharedHttp.TenantInvoker
            : isShown ? null
            : new HttpMessageInvoker(TenantAddress.Reveal(handler), disposeHandler: false);
        Proxy = new PlanhatProxy(this);
    }

    /// <summary>The API description.</summary>
    public ApiDescription Api { get; }

    /// <summary>Tokens, addresses and limits.</summary>
    public PlanhatConnectionOptions Options { get; }

    /// <summary>The one way to Planhat.</summary>
    public PlanhatProxy Proxy { get; }

    internal IPlanhatDialect Dialect { get; }

    internal HttpMessageInvoker Invoker { get; }

    // The credentials may get a tenant token later than the connection its handler.
    internal HttpMessageInvoker TenantInvoker => _tenantInvoker ?? throw new InvalidOperationException(HandlerShows);

    /// <summary>Whether an address can be that of a host: an absolute HTTP address without user name, query and fragment, which would be lost or shown.</summary>
    /// <param name="address">The address.</param>
    public static bool IsUsableAddress(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" };
    }

    private static void CheckBaseUrls(ApiDescription api, PlanhatConnectionOptions options)
    {
        foreach ((string host, Uri url) in options.BaseUrls)
        {
            if (!api.Hosts.Any(known => string.Equals(known.Name, host, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"The API has no host '{host}'.", nameof(options));
            }

            if (!IsUsableAddress(url))
            {
                throw new ArgumentException($"The address of host '{host}' must be an http or https address without user name, query and fragment.", nameof(options));
            }
        }
    }
}
