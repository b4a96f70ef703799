using System.Security.Cryptography;
using System.Text;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Paging;

/// <summary>The keys that authenticate cursors.</summary>
internal static class CursorKeys
{
    /// <summary>One key per secret of the connection, newest first; without secrets one that stands and falls with the tokens.</summary>
    public static byte[][] Of(PlanhatConnectionOptions options) =>
        options.CursorKeys.Count == 0
            ? [Derive(TokensOf(options.Credentials))]
            : [.. options.CursorKeys.Select(static secret => Derive(secret.Span))];

    private static byte[] Derive(ReadOnlySpan<byte> secret)
    {
        byte[] key = new byte[SHA256.HashSizeInBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt: [], info: "planhat list cursor"u8);
        return key;
    }

    private static byte[] TokensOf(IPlanhatCredentials credentials) =>
        Encoding.UTF8.GetBytes($"{credentials.ApiToken}\n{credentials.TenantToken}");
}
