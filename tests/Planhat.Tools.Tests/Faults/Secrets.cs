using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.Tools.Tests.Faults;

/// <summary>Tokens full of characters that JSON and addresses escape, and the search for them.</summary>
internal static class Secrets
{
    public const string ApiToken = "pk_\"quote\\back/slash+plus=%2F&<angle>'~|{}";
    public const string TenantToken = "tn-0f3c/\"quote\\%41&?#=+<x>'";

    private static readonly string[] Spellings = [.. new[] { ApiToken, TenantToken }.SelectMany(Spell).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The token as a careless upstream echoes it: plain, in JSON, percent-encoded.</summary>
    public static string Echo { get; } =
        $"bad token {ApiToken} / {JsonEncodedText.Encode(ApiToken)} / {Uri.EscapeDataString(ApiToken)} / {Uri.EscapeDataString(TenantToken)} / {JsonEncodedText.Encode(TenantToken)}";

    /// <summary>Whether a token stands in a text, however it is spelled.</summary>
    public static bool AreIn(string text) => Spellings.Any(spelling => text.Contains(spelling, StringComparison.OrdinalIgnoreCase));

    /// <summary>Fails when a token stands in a text, however it is spelled.</summary>
    public static void AssertAbsent(string text, string where) => Assert.False(AreIn(text), $"A token stands in {where}: {text}");

    private static IEnumerable<string> Spell(string token) =>
    [
        token,
        JsonEncodedText.Encode(token).Value,
        JsonEncodedText.Encode(token, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        Uri.EscapeDataString(token),
        new UriBuilder("http", "x") { Path = token }.Uri.AbsolutePath[1..],
        WebUtility.UrlEncode(token),
        WebUtility.HtmlEncode(token),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(token)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{token}:")),
    ];
}
