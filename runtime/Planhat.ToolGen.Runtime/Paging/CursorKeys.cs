using System.Security.Cryptography;
using System.Text;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Paging;

/// <summary>The keys that authenticate cursors.</summary>
internal static class CursorKeys
{
    /// <summary>One key per secret of the connection, newest first; without secrets one derived from the tokens as they are now, and without tokens a random one.</summary>
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

    // A key derived from nothing would be known to everybody.
    private static byte[] KeyOf(IPlanhatCredentials credentials)
    {
        (string? api, string? tenant) = (credentials.ApiToken, credentials.TenantToken);
        return string.IsNullOrEmpty(api) && string.IsNullOrEmpty(tenant)
            ? RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes)
            : Derive(Encoding.UTF8.GetBytes($"{api}\n{tenant}"));
    }
}
