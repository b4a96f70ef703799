namespace Planhat.ToolGen.Proxy;

/// <summary>Credentials that stay the same.</summary>
public sealed class PlanhatCredentials : IPlanhatCredentials
{
    /// <summary>Keeps the two tokens; white space around them is dropped, a blank one counts as none.</summary>
    /// <param name="apiToken">The API access token.</param>
    /// <param name="tenantToken">The tenant token; only tenant hosts need it.</param>
    /// <exception cref="ArgumentException">A token holds a character other than visible ASCII; the message does not repeat it.</exception>
    public PlanhatCredentials(string? apiToken, string? tenantToken = null)
    {
        ApiToken = Checked(apiToken, nameof(apiToken));
        TenantToken = Checked(tenantToken, nameof(tenantToken));
    }

    /// <inheritdoc/>
    public string? ApiToken { get; }

    /// <inheritdoc/>
    public string? TenantToken { get; }

    /// <summary>Whether a token can be sent: it is not empty and holds nothing but visible ASCII characters.</summary>
    /// <param name="token">The token.</param>
    public static bool IsUsable(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Length > 0 && !token.AsSpan().ContainsAnyExceptInRange('!', '~');
    }

    /// <summary>Says which tokens are there, never what they are.</summary>
    public override string ToString() =>
        $"API token {(ApiToken is null ? "absent" : "present")}, tenant token {(TenantToken is null ? "absent" : "present")}";

    // The HTTP stack names an invalid header value in its exception, so a bad token must not get that far.
    private static string? Checked(string? token, string parameter)
    {
        string? trimmed = token?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        return IsUsable(trimmed) ? trimmed : throw new ArgumentException("A token holds visible ASCII characters only.", parameter);
    }
}
