using System.Net;

namespace Planhat.ToolGen.Proxy;

/// <summary>The connection pool of all connections that bring no handler of their own.</summary>
internal static class SharedHttp
{
    /// <summary>Shared by all accounts: it keeps neither cookies nor credentials, and follows no redirect that would carry a token elsewhere.</summary>
    public static HttpMessageInvoker Invoker { get; } = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            EnableMultipleHttp2Connections = true,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        },
        disposeHandler: false);
}
