using Planhat.ToolGen.Emulator;

namespace Planhat.ToolGen.Testing;

/// <summary>Marks requests that are not the tools' own, so that assertions about what was sent need not know of them.</summary>
internal sealed class UnseenRequests(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Header = "Planhat-Test-Unseen";

    /// <summary>Whether a request was marked.</summary>
    public static bool Holds(JournalEntry entry) =>
        entry.Headers.Any(static header => string.Equals(header.Key, Header, StringComparison.OrdinalIgnoreCase));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation(Header, "1");
        return base.SendAsync(request, cancellationToken);
    }
}
