using System.Text;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>planhat-api.md §2: Bearer, or Basic with the token as user name and an empty password.</summary>
internal sealed class Authentication(IReadOnlyCollection<string> tokens)
{
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";

    public bool Accepts(string? authorization)
    {
        if (authorization is null)
        {
            return false;
        }

        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return tokens.Contains(authorization[Bearer.Length..].Trim());
        }

        return authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)
            && UserOf(authorization[Basic.Length..].Trim()) is { } token
            && tokens.Contains(token);
    }

    /// <summary>The user name when the credentials end with the required colon and nothing after it.</summary>
    private static string? UserOf(string credentials)
    {
        byte[] bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out int length))
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.EndsWith(':') ? text[..^1] : null;
    }
}
