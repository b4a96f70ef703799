using System.CommandLine;
using Planhat.Stdio.CommandLine;
using Planhat.ToolGen.Proxy;

namespace Planhat.Stdio.Serving;

/// <summary>Which Planhat to work on, read from the command line and the environment.</summary>
/// <param name="UseEmulator">Whether to work on the in-memory Planhat.</param>
/// <param name="BaseUrl">Planhat's address, or null for the default one.</param>
/// <param name="ApiToken">The API access token; a secret, null with the emulator.</param>
/// <param name="AnalyticsUrl">The address of Planhat's analytics host, or null for the default one.</param>
/// <param name="TenantToken">The tenant token; a secret, null when there is none and with the emulator.</param>
/// <param name="Retry">Whether failed requests are sent again.</param>
internal sealed record ConnectionSettings(
    bool UseEmulator, Uri? BaseUrl, string? ApiToken, Uri? AnalyticsUrl, string? TenantToken, bool Retry)
{
    public const string TokenVariable = "PLANHAT_API_TOKEN";

    public const string BaseUrlVariable = "PLANHAT_BASE_URL";

    public const string AnalyticsUrlVariable = "PLANHAT_ANALYTICS_URL";

    public const string TenantTokenVariable = "PLANHAT_TENANT_TOKEN";

    /// <summary>Never shows a token.</summary>
    public override string ToString() => UseEmulator ? "emulator" : BaseUrl?.Host ?? "Planhat";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UsageException">A setting is missing or cannot be used.</exception>
    public static ConnectionSettings Read(StdioOptions options, ParseResult parsed, Func<string, string?> environment)
    {
        bool retry = parsed.GetValue(options.Retry);
        if (parsed.GetValue(options.Emulator))
        {
            return new ConnectionSettings(UseEmulator: true, BaseUrl: null, ApiToken: null, AnalyticsUrl: null, TenantToken: null, retry);
        }

        string? token = parsed.GetValue(options.TokenFile) is { } path ? ReadToken(path) : environment(TokenVariable);
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new UsageException($"set {TokenVariable} (or --token-file PATH) to a Planhat API access token, or start with --emulator.");
        }

        return new ConnectionSettings(
            UseEmulator: false,
            ReadAddress(options, parsed, environment),
            token.Trim(),
            ReadAnalyticsAddress(environment),
            NullIfBlank(environment(TenantTokenVariable))?.Trim(),
            retry);
    }

    /// <summary>Planhat's address from the flag or the variable; null for the default one.</summary>
    /// <exception cref="UsageException">The address cannot be used.</exception>
    public static Uri? ReadAddress(StdioOptions options, ParseResult parsed, Func<string, string?> environment) =>
        ReadAddress(parsed.GetValue(options.BaseUrl) ?? NullIfBlank(environment(BaseUrlVariable)), "the base URL", "https://api.planhat.com");

    /// <summary>The address of Planhat's analytics host from the variable; null for the default one.</summary>
    /// <exception cref="UsageException">The address cannot be used.</exception>
    public static Uri? ReadAnalyticsAddress(Func<string, string?> environment) =>
        ReadAddress(NullIfBlank(environment(AnalyticsUrlVariable)), AnalyticsUrlVariable, "https://analytics.planhat.com");

    /// <summary>Whether there is a tenant token; the emulator has one of its own.</summary>
    public static bool HasTenantToken(StdioOptions options, ParseResult parsed, Func<string, string?> environment) =>
        parsed.GetValue(options.Emulator) || NullIfBlank(environment(TenantTokenVariable)) is not null;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string ReadToken(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"the token file '{path}' cannot be read.");
        }
    }

    // Nothing of the address is repeated, since it may hold a password.
    private static Uri? ReadAddress(string? text, string what, string example)
    {
        if (text is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && PlanhatConnection.IsUsableAddress(address)
            ? address
            : throw new UsageException($"{what} must be an http or https address without user name, query and fragment, such as {example}.");
    }
}
