using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Inference;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Tells by its name whether something is a credential.</summary>
internal static class CredentialName
{
    private static readonly string[] Whole =
    [
        "auth", "authorization", "authentication", "bearer", "credential", "credentials", "jwt", "pass", "passphrase", "passwd", "password", "pwd", "secret", "session", "sessionid",
        "sig", "signature", "sid", "token",
    ];

    /// <summary>Words before <c>key</c> that make a credential of it.</summary>
    private static readonly string[] Keys = ["api", "access", "app", "application", "auth", "client", "consumer", "developer", "encryption", "private", "secret", "service", "signing", "subscription"];

    /// <summary>Words that make the place in a list, or of a change, of a token.</summary>
    private static readonly string[] Places = ["page", "next", "previous", "prev", "continuation", "sync", "cursor", "resume", "delta", "change", "scroll", "start", "device", "push"];

    /// <summary>Whether the name is one of credentials.</summary>
    public static bool IsOf(string name)
    {
        IReadOnlyList<string> words = Words.Split(name);
        if (words.Count == 0 || words.Any(static word => Places.Contains(word, StringComparer.Ordinal)))
        {
            return false;
        }

        string bare = string.Concat(words);
        return Whole.Contains(bare, StringComparer.Ordinal)
            || words[^1] is "token" or "secret" or "password" or "passwd" or "pwd"
            || (words[^1] == "key" && words.Any(static word => Keys.Contains(word, StringComparer.Ordinal)))
            || Array.Exists(Keys, word => bare.EndsWith(word + "key", StringComparison.Ordinal))
            || bare.EndsWith("token", StringComparison.Ordinal) && !Array.Exists(Places, place => bare == place + "token")
            || bare.EndsWith("clientsecret", StringComparison.Ordinal);
    }

    /// <summary>Whether a query parameter is a credential: by its name, as the key of the authentication, or as a mere <c>key</c> of which nothing else is said.</summary>
    public static bool IsOf(ImportedParameter parameter, ImportedAuthentication authentication) =>
        parameter.Place == ParameterPlace.Query
        && (IsOf(parameter.Name)
            || (authentication.Place == ParameterPlace.Query && authentication.Name == parameter.Name)
            || (Words.Bare(parameter.Name) == "key" && (parameter.Description is not { } text || text.Contains("API key", StringComparison.OrdinalIgnoreCase) || text.Contains("authenticat", StringComparison.OrdinalIgnoreCase))));
}
