using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Proxy;

/// <summary>Sends a request over HTTP once and reads the whole answer.</summary>
internal sealed class HttpSender : IRequestSender
{
    private readonly PlanhatConnection _connection;
    private readonly RateLimitReader _rateLimits;

    public HttpSender(PlanhatConnection connection)
    {
        _connection = connection;
        _rateLimits = new RateLimitReader(connection.Api.RateLimitHeaders, connection.Options.TimeProvider);
    }

    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using HttpRequestMessage message = _connection.Dialect.Write(request);
        using var deadline = new CancellationTokenSource(timeout, _connection.Options.TimeProvider);
        using CancellationTokenRegistration cancellation = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        HttpMessageInvoker invoker = TenantAddress.IsIn(message) ? _connection.TenantInvoker : _connection.Invoker;
        try
        {
            using HttpResponseMessage answer = await invoker.SendAsync(message, deadline.Token);
            return await ReadAsync(answer, deadline.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw TimedOut(timeout, exception);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            throw Unreached("connecting took too long", exception);
        }
        catch (HttpRequestException exception) when (ReasonUnreached(exception) is { } reason)
        {
            throw Unreached(reason, exception);
        }
        catch (InvalidDataException exception)
        {
            throw new PlanhatUnavailableException(PlanhatFailureKind.Truncated, "Planhat's answer could not be decompressed: it is damaged or incomplete.", exception);
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException or IOException)
        {
            throw BrokenOff(exception);
        }
    }

    private async Task<PlanhatResponse> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        PooledBuffer body = await ReadBodyAsync(answer.Content, answer.Content.Headers.ContentLength, cancellationToken);
        return new PlanhatResponse(
            (int)answer.StatusCode,
            MediaTypeOf(answer.Content.Headers),
            body,
            _rateLimits.ReadRateLimit(answer.Headers),
            _rateLimits.ReadRetryAfter(answer.Headers));
    }

    private async Task<PooledBuffer> ReadBodyAsync(HttpContent content, long? announced, CancellationToken cancellationToken)
    {
        int most = _connection.Options.MaxResponseBytes;
        if (announced > most)
        {
            throw TooLarge(most);
        }

        // One byte more than announced, so that the read that finds the end needs no larger array.
        var body = new PooledBuffer(announced is { } length ? (int)length + 1 : 16 * 1024);
        try
        {
            await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
            int read;
            while ((read = await stream.ReadAsync(body.GetMemory(), cancellationToken)) > 0)
            {
                body.Advance(read);
                if (body.Length > most)
                {
                    throw TooLarge(most);
                }
            }

            return body.Length < announced ? throw BrokenOff(innerException: null) : body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static string? MediaTypeOf(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values))
        {
            return null;
        }

        string type = values.ToString();
        int end = type.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? type : type[..end]).Trim();
    }

    // Null when the request may have been on its way. The exception's own message may name the address; these words do not.
    private static string? ReasonUnreached(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its host name could not be resolved",
        HttpRequestError.SecureConnectionError => "no secure connection could be made",
        HttpRequestError.ConnectionError when exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "the connection was refused",
        HttpRequestError.ConnectionError when WasConnected(exception.InnerException) => null,
        HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => "no connection could be made",
        _ => null,
    };

    // A connection that was never made cannot be reset: whoever calls that a connection error may have sent the request.
    private static bool WasConnected(Exception? cause) =>
        cause is IOException or SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown };

    private static PlanhatUnavailableException Unreached(string reason, Exception innerException) =>
        new(PlanhatFailureKind.Connection, $"Planhat could not be reached: {reason}.", innerException);

    private static PlanhatUnavailableException TimedOut(TimeSpan timeout, Exception innerException) => new(
        PlanhatFailureKind.Timeout,
        string.Create(CultureInfo.InvariantCulture, $"Planhat did not answer within {timeout.TotalSeconds:0.###} seconds."),
        innerException);

    private static PlanhatUnavailableException BrokenOff(Exception? innerException) =>
        new(PlanhatFailureKind.Truncated, "The connection to Planhat broke off before the answer was complete.", innerException);

    private static PlanhatUnavailableException TooLarge(int most) => new(
        PlanhatFailureKind.TooLarge,
        $"Planhat's answer is larger than {most / (1024 * 1024)} MB. Ask for fewer records or fewer fields.");
}
