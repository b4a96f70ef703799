using System.Globalization;

namespace Planhat.ToolGen.Emulator;

/// <summary>The one-line notation of fault rules: <c>KIND[@[METHOD]/PATH][*TIMES|*always]</c>.</summary>
public static class FaultSpec
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

    /// <summary>The allowed forms, one a line, for messages and help.</summary>
    public static string Forms { get; } = """
        KIND[@[METHOD]/PATH][*TIMES]    for example 429@/licenses*3, reset@POST/companies, slow:2s*always
        KIND is one of
          STATUS or STATUS:TEXT   a status from 200 to 599, with that text as body
          reset                   connection reset, request not processed
          reset-after             request processed, then connection reset
          hang                    no answer until the caller gives up
          slow:DURATION           the true answer late; DURATION as 250ms or 2s
          truncate                the true answer breaks off
          html or html:STATUS     an HTML page (502)
          empty or empty:STATUS   an empty body (200)
          oversize:SIZE           a JSON array of that size; SIZE as 100000, 512KB or 8MB
          object                  200 with {"error":...} instead of an array
        METHOD is GET, POST, PUT, DELETE or PATCH (every one when left out), /PATH a path prefix (every path when left out),
        TIMES a number from 1 (1 when left out) or always.
        """;

    /// <summary>Reads a specification.</summary>
    /// <param name="spec">The text.</param>
    /// <exception cref="FormatException">The text has none of the allowed forms; the message tells them.</exception>
    public static FaultRule Parse(string spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        (string rest, int? times) = SplitTimes(spec, spec);
        int at = rest.LastIndexOf('@');
        string kind = at < 0 ? rest : rest[..at];
        (string? method, string? path) = at < 0 ? (null, null) : Target(rest[(at + 1)..], spec);
        return new FaultRule { Fault = Kind(kind, spec), Method = method, Path = path, Times = times };
    }

    private static (string Fault, int? Times) SplitTimes(string text, string spec)
    {
        int star = text.LastIndexOf('*');
        if (star < 0)
        {
            return (text, 1);
        }

        string times = text[(star + 1)..];
        if (times == "always")
        {
            return (text[..star], null);
        }

        return Whole(times) is { } count and >= 1 ? (text[..star], count) : throw Refusal(spec);
    }

    private static (string? Method, string? Path) Target(string target, string spec)
    {
        int slash = target.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            throw Refusal(spec);
        }

        string method = target[..slash].Trim();
        bool known = method.Length == 0 || Methods.Contains(method, StringComparer.Ordinal);
        return known ? (method.Length == 0 ? null : method, target[slash..]) : throw Refusal(spec);
    }

    private static Fault Kind(string kind, string spec)
    {
        int colon = kind.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? kind : kind[..colon];
        string? argument = colon < 0 ? null : kind[(colon + 1)..];
        if (IsStatus(name, out int status))
        {
            return Fault.Status(status, argument);
        }

        return (name, argument) switch
        {
            ("reset", null) => Fault.Reset,
            ("reset-after", null) => Fault.ResetAfterProcessing,
            ("hang", null) => Fault.Hang,
            ("truncate", null) => Fault.Truncated,
            ("object", null) => Fault.NotAnArray,
            ("html", null) => Fault.Html(),
            ("empty", null) => Fault.EmptyBody(),
            ("html", { } code) when IsStatus(code, out int html) => Fault.Html(html),
            ("empty", { } code) when IsStatus(code, out int empty) => Fault.EmptyBody(empty),
            ("slow", { } text) when Duration(text) is { } delay => Fault.Slow(delay),
            ("oversize", { } text) when Size(text) is { } bytes and >= 64 and <= 1 << 30 => Fault.Oversized((int)bytes),
            _ => throw Refusal(spec),
        };
    }

    private static bool IsStatus(string text, out int status)
    {
        status = text.Length == 3 ? Whole(text) ?? 0 : 0;
        return status is >= 200 and <= 599;
    }

    private static TimeSpan? Duration(string text)
    {
        if (text.EndsWith("ms", StringComparison.Ordinal))
        {
            return Whole(text[..^2]) is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
        }

        return text.EndsWith('s') && Whole(text[..^1]) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static long? Size(string text)
    {
        if (text.EndsWith("MB", StringComparison.Ordinal))
        {
            return Whole(text[..^2]) * (1L << 20);
        }

        return text.EndsWith("KB", StringComparison.Ordinal) ? Whole(text[..^2]) * (1L << 10) : Whole(text);
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static FormatException Refusal(string spec) => new($"'{spec}' is not a fault. Allowed:\n{Forms}");
}
