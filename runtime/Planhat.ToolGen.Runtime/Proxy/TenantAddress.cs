namespace Planhat.ToolGen.Proxy;

/// <summary>The address with the tenant token in it, kept out of sight until the message is on its way.</summary>
/// <remarks>Whatever reports requests reads the address off the message: there, a placeholder stands in the token's place.</remarks>
internal static class TenantAddress
{
    private static readonly HttpRequestOptionsKey<Uri> Key = new("Planhat.ToolGen.TenantAddress");

    /// <summary>Hides the true address in a message.</summary>
    public static void Put(HttpRequestMessage message, Uri address) => message.Options.Set(Key, address);

    /// <summary>Whether a message has a hidden address.</summary>
    public static bool IsIn(HttpRequestMessage message) => message.Options.TryGetValue(Key, out _);

    /// <summary>A handler that sets the true address, then passes the message on.</summary>
    public static HttpMessageHandler Reveal(HttpMessageHandler inner) => new RevealingHandler(inner);

    /// <summary>Whether a handler lets others see the address it is asked for: as one that passes it on, or in the activities it makes.</summary>
    public static bool IsShownBy(HttpMessageHandler handler) =>
        handler is DelegatingHandler or HttpClientHandler or SocketsHttpHandler { ActivityHeadersPropagator: not null };

    private sealed class RevealingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Options.TryGetValue(Key, out Uri? address))
            {
                request.RequestUri = address;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
