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
            ReadAddress(parsed.GetValue(options.BaseUrl) ?? environment(BaseUrlVariable)),
            token.Trim());
    }

    private static string ReadToken(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the token file '{path}' cannot be read.");
        }
    }

    private static Uri? ReadAddress(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException("the base URL must be an absolute http or https address, such as https://api.planhat.com.");
    }
}
