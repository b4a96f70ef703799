using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Planhat.ToolGen.Emulator.Hosting;

/// <summary>Kestrel's requests to the emulator's, and its answers back, broken ones really broken.</summary>
internal sealed class KestrelBinding(PlanhatEmulator emulator, AnalyticsPorts analytics, CancellationToken stopping)
{
    private readonly ControlRoutes _control = new(emulator);

    public async Task HandleAsync(HttpContext context)
    {
        if (ControlRoutes.Owns(context.Request.Path))
        {
            await _control.HandleAsync(context);
            return;
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            EmulatorRequest request = await ReadAsync(context, gone.Token);
            await WriteAsync(context, await emulator.HandleAsync(request, gone.Token), gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private async Task<EmulatorRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // Only the raw target keeps what the caller percent-encoded; Request.Path is decoded.
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        return new EmulatorRequest
        {
            Method = context.Request.Method,
            Host = analytics.Contain(context.Connection.LocalPort) ? EmulatorOptions.AnalyticsHost : context.Request.Host.Host,
            Path = question < 0 ? target : target[..question],
            Query = question < 0 ? "" : target[(question + 1)..],
            Headers = [.. context.Request.Headers.Select(static header => KeyValuePair.Create(header.Key, header.Value.ToString()))],
            Body = body.ToArray(),
        };
    }

    private static async Task WriteAsync(HttpContext context, EmulatorResponse response, CancellationToken cancellationToken)
    {
        if (response.Ending == ResponseEnding.Reset)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = response.Status;
        if (response.ContentType is { } contentType)
        {
            context.Response.ContentType = contentType;
        }

        foreach ((string name, string value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (response.Status is not ((int)HttpStatusCode.NoContent or (int)HttpStatusCode.NotModified))
        {
            context.Response.ContentLength = response.AnnouncedLength;
        }

        // Of a truncated answer less is written than was announced: Kestrel then closes the connection behind the last byte.
        // An abort would be a reset, which makes the caller lose what has already arrived.
        await context.Response.Body.WriteAsync(response.Body, cancellationToken);
        await context.Response.Body.FlushAsync(cancellationToken);
    }
}
