using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Paging;

/// <summary>Turns the place where a list goes on into an opaque text and back.</summary>
/// <remarks>
/// A cursor is base64url of: version (1 byte), offset and key of the list's first record (8 bytes each, big-endian), the first 16 bytes of an HMAC-SHA256.
/// The HMAC also covers account, tool and filters, which the text does not carry: they must be the same again.
/// </remarks>
internal sealed class CursorCodec(IReadOnlyList<byte[]> keys, string accountId)
{
    private const byte Version = 2;
    private const int PayloadLength = 1 + sizeof(long) + sizeof(ulong);
    private const int TagLength = 16;
    private const int TextLength = 44;

    /// <summary>Makes the cursor of a place.</summary>
    /// <param name="toolName">The list tool.</param>
    /// <param name="filters">The fingerprint of its filters.</param>
    /// <param name="place">The place.</param>
    public string Write(string toolName, ReadOnlySpan<byte> filters, ListPlace place)
    {
        Span<byte> cursor = stackalloc byte[PayloadLength + TagLength];
        cursor[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(cursor[1..], place.Offset);
        BinaryPrimitives.WriteUInt64BigEndian(cursor[(1 + sizeof(long))..], place.FirstRecord);
        Sign(keys[0], cursor[..PayloadLength], toolName, filters, cursor[PayloadLength..]);
        return Base64Url.EncodeToString(cursor);
    }

    /// <summary>Reads a cursor; false unless it was made for this account, tool and filters under one of the keys.</summary>
    /// <param name="text">The cursor as the caller gave it.</param>
    /// <param name="toolName">The list tool.</param>
    /// <param name="filters">The fingerprint of its filters.</param>
    /// <param name="place">The place.</param>
    public bool TryRead([NotNullWhen(true)] string? text, string toolName, ReadOnlySpan<byte> filters, out ListPlace place)
    {
        place = default;
        Span<byte> cursor = stackalloc byte[PayloadLength + TagLength];
        if (text is not { Length: TextLength } || !TryDecode(text, cursor) || cursor[0] != Version)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[TagLength];
        foreach (byte[] key in keys)
        {
            Sign(key, cursor[..PayloadLength], toolName, filters, expected);
            if (CryptographicOperations.FixedTimeEquals(expected, cursor[PayloadLength..]))
            {
                place = new ListPlace(BinaryPrimitives.ReadInt64BigEndian(cursor[1..]), BinaryPrimitives.ReadUInt64BigEndian(cursor[(1 + sizeof(long))..]));
                return true;
            }
        }

        return false;
    }

    private static bool TryDecode(string text, Span<byte> cursor) =>
        Base64Url.DecodeFromChars(text, cursor, out _, out int written) == OperationStatus.Done && written == cursor.Length;

    private void Sign(byte[] key, ReadOnlySpan<byte> payload, string toolName, ReadOnlySpan<byte> filters, Span<byte> tag)
    {
        using var message = new PooledBuffer(256);
        message.Write(payload);
        WriteText(message, accountId);
        WriteText(message, toolName);
        message.Write(filters);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message.Written.Span, hash);
        hash[..TagLength].CopyTo(tag);
    }

    // The length in front keeps "a" + "bc" apart from "ab" + "c".
    private static void WriteText(PooledBuffer message, string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        BinaryPrimitives.WriteInt32BigEndian(message.GetSpan(sizeof(int)), length);
        message.Advance(sizeof(int));
        message.Advance(Encoding.UTF8.GetBytes(text, message.GetSpan(length)));
    }
}
