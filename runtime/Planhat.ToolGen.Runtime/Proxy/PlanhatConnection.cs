using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Proxy;

/// <summary>One account's way to Planhat: what the API is, where it is, and what opens it.</summary>
public sealed class PlanhatConnection
{
    /// <summary>Connects an account.</summary>
    /// <param name="api">The compiled API description.</param>
    /// <param name="options">Tokens, addresses and limits.</param>
    /// <param name="handler">Sends the messages, such as an emulator in process; null for the shared connection pool. It stays the caller's to dispose.</param>
    /// <exception cref="ArgumentException">A base address is not an absolute HTTP address, or names a host the API does not have.</exception>
    public PlanhatConnection(ApiDescription api, PlanhatConnectionOptions options, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        CheckBaseUrls(api, options);
        Api = api;
        Options = options;
        Dialect = new PlanhatDialect(api, options);
        Invoker = handler is null ? SharedHttp.Invoker : new HttpMessageInvoker(handler, disposeHandler: false);
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

    private static void CheckBaseUrls(ApiDescription api, PlanhatConnectionOptions options)
    {
        foreach ((string host, Uri url) in options.BaseUrls)
        {
            if (!api.Hosts.Any(known => string.Equals(known.Name, host, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"The API has no host '{host}'.", nameof(options));
            }

            bool isHttp = url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
            if (!isHttp || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
            {
                throw new ArgumentException($"The address of host '{host}' must be an http or https address without user name, query and fragment.", nameof(options));
            }
        }
    }
}
