using System.CommandLine;
using Planhat.Stdio.CommandLine;

namespace Planhat.Stdio.Serving;

/// <summary>Which Planhat to work on, read from the command line and the environment.</summary>
/// <param name="UseEmulator">Whether to work on the in-memory Planhat.</param>
/// <param name="BaseUrl">Planhat's address, or null for the default one.</param>
/// <param name="ApiToken">The API access token; a secret, null with the emulator.</param>
internal sealed record ConnectionSettings(bool UseEmulator, Uri? BaseUrl, string? ApiToken)
{
    public const string TokenVariable = "PLANHAT_API_TOKEN";

    public const string BaseUrlVariable = "PLANHAT_BASE_URL";

    /// <summary>Never shows the token.</summary>
    public override string ToString() => UseEmulator ? "emulator" : BaseUrl?.Host ?? "Planhat";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UsageException">A setting is missing or cannot be used.</exception>
    public static ConnectionSettings Read(StdioOptions options, ParseResult parsed, Func<string, string?> environment)
    {
        if (parsed.GetValue(options.Emulator))
        {
            return new ConnectionSettings(UseEmulator: true, BaseUrl: null, ApiToken: null);
        }

        string? token = parsed.GetValue(options.TokenFile) is { } path ? ReadToken(path) : environment(TokenVariable);
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new UsageException($"set {TokenVariable} (or --token-file PATH) to a Planhat API access token, or start with --emulator.");
        }

        return new ConnectionSettings(
            UseEmulator: false,
            ReadAddress(options, parsed, environment),
            token.Trim());
    }

    /// <summary>Planhat's address from the flag or the variable; null for the default one.</summary>
    /// <exception cref="UsageException">The address cannot be used.</exception>
    public static Uri? ReadAddress(StdioOptions options, ParseResult parsed, Func<string, string?> environment) =>
        ReadAddress(parsed.GetValue(options.BaseUrl) ?? NullIfBlank(environment(BaseUrlVariable)));

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

    // A query, a fragment or a user name would be lost or shown; nothing of the address is repeated, since it may hold a password.
    private static Uri? ReadAddress(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? address
            : throw new UsageException("the base URL must be an http or https address without user name, query and fragment, such as https://api.planhat.com.");
    }
}
