namespace Planhat.ToolGen.Errors;

/// <summary>HTTP statuses in words.</summary>
internal static class StatusText
{
    public static string Of(int status) => status switch
    {
        400 => "Bad request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not found",
        405 => "Method not allowed",
        409 => "Conflict",
        413 => "Too large",
        422 => "Validation failed",
        429 => "Too many requests",
        500 => "Internal error",
        502 => "Bad gateway",
        503 => "Service unavailable",
        504 => "Gateway timeout",
        >= 500 => "Server error",
        _ => "Request failed",
    };
}
