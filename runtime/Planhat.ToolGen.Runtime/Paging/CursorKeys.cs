using System.Security.Cryptography;
using System.Text;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Paging;

/// <summary>The keys that authenticate cursors.</summary>
internal static class CursorKeys
{
    /// <summary>One key per secret of the connection, newest first; without secrets one derived from the API token as it is now, or else the tenant token; without tokens a random one.</summary>
    public static byte[][] Of(PlanhatConnectionOptions options) =>
        options.CursorKeys.Count == 0
            ? [KeyOf(options.Credentials)]
            : [.. options.CursorKeys.Select(static secret => Derive(secret.Span))];

    private static byte[] Derive(ReadOnlySpan<byte> secret)
    {
        byte[] key = new byte[SHA256.HashSizeInBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt: [], info: "planhat list cursor"u8);
        return key;
    }

    // The tenant token comes and goes with the tools that need it; a key derived from nothing would be known to everybody.
    private static byte[] KeyOf(IPlanhatCredentials credentials)
    {
        string? token = string.IsNullOrEmpty(credentials.ApiToken) ? credentials.TenantToken : credentials.ApiToken;
        return string.IsNullOrEmpty(token) ? RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes) : Derive(Encoding.UTF8.GetBytes(token));
    }
}
