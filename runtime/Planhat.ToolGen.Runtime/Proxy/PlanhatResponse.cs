using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Proxy;

/// <summary>Planhat's answer: status, quota and body, whatever the status.</summary>
/// <remarks>The body's memory is valid until the response is disposed.</remarks>
public sealed class PlanhatResponse : IDisposable
{
    private readonly PooledBuffer _body;

    internal PlanhatResponse(int status, string? mediaType, PooledBuffer body, RateLimit? rateLimit, long? retryAfter)
    {
        Status = status;
        MediaType = mediaType;
        _body = body;
        RateLimit = rateLimit;
        RetryAfter = retryAfter;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>Whether the status is one of 200 to 299; 206 tells of a bulk write that failed in part.</summary>
    public bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>The media type without parameters, or null when Planhat named none.</summary>
    public string? MediaType { get; }

    /// <summary>The body, decompressed; empty for none.</summary>
    public ReadOnlyMemory<byte> Body => _body.Written;

    /// <summary>The quota, or null when Planhat said nothing about it.</summary>
    public RateLimit? RateLimit { get; }

    /// <summary>Seconds Planhat asks to wait, or null.</summary>
    public long? RetryAfter { get; }

    /// <summary>How often the request was sent until this answer came: 1 unless it was sent again.</summary>
    public int Attempts { get; internal set; } = 1;

    /// <summary>Whether Planhat may have executed an earlier attempt at the request, whatever this answer says.</summary>
    public bool FollowsOpenAttempt { get; internal set; }

    /// <summary>Gives the body's memory back.</summary>
    public void Dispose() => _body.Dispose();
}
