using System.Net.Http.Headers;
using System.Net.Sockets;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Proxy;

/// <summary>The one way to Planhat: everything that is sent to it goes through here.</summary>
public sealed class PlanhatProxy
{
    private readonly PlanhatConnection _connection;
    private readonly RateLimitReader _rateLimits;

    internal PlanhatProxy(PlanhatConnection connection)
    {
        _connection = connection;
        _rateLimits = new RateLimitReader(connection.Api.RateLimitHeaders, connection.Options.TimeProvider);
    }

    /// <summary>Sends one request and reads the whole answer, whatever its status.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer; dispose it when its body is no longer needed.</returns>
    /// <exception cref="PlanhatUnavailableException">There was no complete answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        using HttpRequestMessage message = _connection.Dialect.Write(request);
        using var deadline = new CancellationTokenSource(_connection.Options.Timeout, _connection.Options.TimeProvider);
        using CancellationTokenRegistration cancellation = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        try
        {
            using HttpResponseMessage answer = await _connection.Invoker.SendAsync(message, deadline.Token);
            return await ReadAsync(answer, deadline.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw TimedOut(exception);
        }
        catch (OperationCanceledException exception)
        {
            throw Unreached("connecting took too long", exception);
        }
        catch (HttpRequestException exception) when (ReasonUnreached(exception) is { } reason)
        {
            throw Unreached(reason, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
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
        HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => "no connection could be made",
        _ => null,
    };

    private static PlanhatUnavailableException Unreached(string reason, Exception innerException) =>
        new(PlanhatFailureKind.Connection, $"Planhat could not be reached: {reason}.", innerException);

    private PlanhatUnavailableException TimedOut(Exception innerException) => new(
        PlanhatFailureKind.Timeout,
        $"Planhat did not answer within {_connection.Options.Timeout.TotalSeconds:0.###} seconds.",
        innerException);

    private static PlanhatUnavailableException BrokenOff(Exception? innerException) =>
        new(PlanhatFailureKind.Truncated, "The connection to Planhat broke off before the answer was complete.", innerException);

    private static PlanhatUnavailableException TooLarge(int most) => new(
        PlanhatFailureKind.TooLarge,
        $"Planhat's answer is larger than {most / (1024 * 1024)} MB. Ask for fewer records or fewer fields.");
}
