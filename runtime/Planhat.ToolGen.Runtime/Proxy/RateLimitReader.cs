using System.Globalization;
using System.Net.Http.Headers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Proxy;

/// <summary>Reads the quota and the waiting time off an answer's headers.</summary>
internal sealed class RateLimitReader(ApiRateLimitHeaders headers, TimeProvider time)
{
    // No window lasts 31 years: a larger number is a moment, and one a thousand times larger a moment in milliseconds.
    private const long EpochSecondsFrom = 1_000_000_000;
    private const long EpochMillisecondsFrom = 1_000_000_000_000;

    // Who is told to wait longer than a day was told something else.
    private const long LongestWait = 86_400;

    // The names that the IETF's drafts gave to the members of the combined header, the older one first.
    private static readonly (string, string) LimitMember = ("limit", "q");
    private static readonly (string, string) RemainingMember = ("remaining", "r");
    private static readonly (string, string) ResetMember = ("reset", "t");

    /// <summary>The quota, or null when no header tells anything about it.</summary>
    public RateLimit? ReadRateLimit(HttpResponseHeaders response)
    {
        long? limit = ReadCount(response, headers.Limit, LimitMember);
        long? remaining = ReadCount(response, headers.Remaining, RemainingMember);
        long? reset = ReadReset(response);
        return limit is null && remaining is null && reset is null ? null : new RateLimit(limit, remaining, reset);
    }

    /// <summary>Seconds to wait before the next call, or null when the answer does not ask for a wait.</summary>
    public long? ReadRetryAfter(HttpResponseHeaders response)
    {
        string? text = FirstValue(response, "Retry-After");
        return text is not null && ToSecondsFromNow(text) is { } seconds and <= LongestWait ? seconds : null;
    }

    private long? ReadReset(HttpResponseHeaders response)
    {
        foreach (string name in headers.Reset)
        {
            if (FirstValue(response, name) is { } text && ToSecondsFromNow(CombinedRateLimit.Member(text, ResetMember) ?? text) is { } seconds and <= LongestWait)
            {
                return seconds;
            }
        }

        return null;
    }

    private long? ToSecondsFromNow(string text)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (ParseNumber(text) is { } number)
        {
            double seconds = (double)number;
            double delta = seconds switch
            {
                >= EpochMillisecondsFrom => (seconds / 1000) - (now.ToUnixTimeMilliseconds() / 1000.0),
                >= EpochSecondsFrom => seconds - (now.ToUnixTimeMilliseconds() / 1000.0),
                _ => seconds,
            };
            return (long)Math.Ceiling(Math.Max(0, delta));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? (long)Math.Ceiling(Math.Max(0, (moment - now).TotalSeconds))
            : null;
    }

    private static long? ReadCount(HttpResponseHeaders response, IReadOnlyList<string> names, (string Long, string Short) member)
    {
        foreach (string name in names)
        {
            if (FirstValue(response, name) is { } text && ParseNumber(CombinedRateLimit.Member(text, member) ?? text) is { } number)
            {
                return (long)number;
            }
        }

        return null;
    }

    // Some servers append a policy ("200;w=60") or repeat the header ("200, 200"): the leading number counts.
    private static decimal? ParseNumber(string text)
    {
        int end = text.AsSpan().IndexOfAny(',', ';');
        ReadOnlySpan<char> number = (end < 0 ? text : text.AsSpan(0, end)).Trim();
        bool isNumber = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        return isNumber && value <= long.MaxValue ? value : null;
    }

    private static string? FirstValue(HttpResponseHeaders response, string name) =>
        response.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.Count > 0 ? values.ToString() : null;
}
