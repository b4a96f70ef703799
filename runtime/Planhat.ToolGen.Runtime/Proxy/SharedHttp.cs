using System.Diagnostics;
using System.Net;

namespace Planhat.ToolGen.Proxy;

/// <summary>The connection pools of all connections that bring no handler of their own.</summary>
internal static class SharedHttp
{
    /// <summary>For hosts that take the token in a header.</summary>
    public static HttpMessageInvoker Invoker { get; } = new(CreateHandler(DistributedContextPropagator.Current), disposeHandler: false);

    /// <summary>For tenant hosts. Without a propagator the handler makes no activities: their <c>url.full</c> would hold the tenant token.</summary>
    public static HttpMessageInvoker TenantInvoker { get; } = new(TenantAddress.Reveal(CreateHandler(propagator: null)), disposeHandler: false);

    // Shared by all accounts: it keeps neither cookies nor credentials, and follows no redirect that would carry a token elsewhere.
    private static SocketsHttpHandler CreateHandler(DistributedContextPropagator? propagator) => new()
    {
        ActivityHeadersPropagator = propagator,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        EnableMultipleHttp2Connections = true,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}
