using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>The in-process binding: HttpClient on one side, the emulator on the other, no network between.</summary>
internal sealed class EmulatorHandler(PlanhatEmulator emulator) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        EmulatorResponse response = await emulator.HandleAsync(await ReadAsync(request, cancellationToken), cancellationToken);
        if (response.Ending == ResponseEnding.Reset)
        {
            var reset = new IOException("The connection was reset.", new SocketException((int)SocketError.ConnectionReset));
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was reset.", reset);
        }

        var message = new HttpResponseMessage((HttpStatusCode)response.Status)
        {
            RequestMessage = request,
            Content = response.Ending == ResponseEnding.Truncated ? new TruncatedContent(response) : new ReadOnlyMemoryContent(response.Body),
        };
        if (response.ContentType is { } contentType)
        {
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        foreach ((string name, string value) in response.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    private static async Task<EmulatorRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return new EmulatorRequest
        {
            Method = request.Method.Method,
            Host = uri.Host,
            Path = uri.AbsolutePath,
            Query = uri.Query.TrimStart('?'),
            Headers = [.. Lines(request.Headers), .. Lines(request.Content?.Headers)],
            Body = body,
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Lines(HttpHeaders? headers) =>
        headers?.NonValidated.Select(static header => KeyValuePair.Create(header.Key, header.Value.ToString())) ?? [];
}
