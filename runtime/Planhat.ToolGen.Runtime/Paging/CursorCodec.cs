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
/// A cursor is base64url of: version (1 byte), offset and key of the part's first record (8 bytes each, big-endian), the part's first and last value
/// (each with its length in 2 bytes before it), the first 16 bytes of an HMAC-SHA256.
/// The HMAC also covers account, tool and filters, which the text does not carry: they must be the same again.
/// </remarks>
internal sealed class CursorCodec(IReadOnlyList<byte[]> keys, string accountId)
{
    private const byte Version = 3;
    private const int FixedLength = 1 + sizeof(long) + sizeof(ulong);
    private const int TagLength = 16;
    private const int MostCharacters = 16 * 1024;

    /// <summary>Makes the cursor of a place.</summary>
    /// <param name="toolName">The list tool.</param>
    /// <param name="filters">The fingerprint of its filters.</param>
    /// <param name="place">The place.</param>
    public string Write(string toolName, ReadOnlySpan<byte> filters, ListPlace place)
    {
        using var cursor = new PooledBuffer(128);
        Span<byte> fixedPart = cursor.GetSpan(FixedLength);
        fixedPart[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(fixedPart[1..], place.Offset);
        BinaryPrimitives.WriteUInt64BigEndian(fixedPart[(1 + sizeof(long))..], place.FirstRecord);
        cursor.Advance(FixedLength);
        WriteValue(cursor, place.PartFirst);
        WriteValue(cursor, place.PartLast);
        Span<byte> tag = stackalloc byte[TagLength];
        Sign(keys[0], cursor.Written.Span, toolName, filters, tag);
        cursor.Write(tag);
        return Base64Url.EncodeToString(cursor.Written.Span);
    }

    /// <summary>Reads a cursor; false unless it was made for this account, tool and filters under one of the keys.</summary>
    /// <param name="text">The cursor as the caller gave it.</param>
    /// <param name="toolName">The list tool.</param>
    /// <param name="filters">The fingerprint of its filters.</param>
    /// <param name="place">The place.</param>
    public bool TryRead([NotNullWhen(true)] string? text, string toolName, ReadOnlySpan<byte> filters, out ListPlace place)
    {
        place = default;
        if (!TryDecode(text, out byte[]? cursor) || cursor[0] != Version)
        {
            return false;
        }

        ReadOnlySpan<byte> payload = cursor.AsSpan(..^TagLength);
        Span<byte> expected = stackalloc byte[TagLength];
        foreach (byte[] key in keys)
        {
            Sign(key, payload, toolName, filters, expected);
            if (CryptographicOperations.FixedTimeEquals(expected, cursor.AsSpan(payload.Length)))
            {
                place = ReadPlace(payload);
                return true;
            }
        }

        return false;
    }

    // Spelled anew, because the last letter of a text may hold bits that decoding ignores.
    private static bool TryDecode([NotNullWhen(true)] string? text, [NotNullWhen(true)] out byte[]? cursor)
    {
        cursor = null;
        if (text is null || text.Length > MostCharacters || !Base64Url.IsValid(text, out int length) || length < FixedLength + (2 * sizeof(ushort)) + TagLength)
        {
            return false;
        }

        cursor = new byte[length];
        return Base64Url.DecodeFromChars(text, cursor, out _, out int written) == OperationStatus.Done
            && written == length
            && string.Equals(Base64Url.EncodeToString(cursor), text, StringComparison.Ordinal);
    }

    private static ListPlace ReadPlace(ReadOnlySpan<byte> payload)
    {
        ReadOnlySpan<byte> values = payload[FixedLength..];
        return new ListPlace(BinaryPrimitives.ReadInt64BigEndian(payload[1..]), BinaryPrimitives.ReadUInt64BigEndian(payload[(1 + sizeof(long))..]))
        {
            PartFirst = ReadValue(ref values),
            PartLast = ReadValue(ref values),
        };
    }

    private static void WriteValue(PooledBuffer cursor, string? value)
    {
        int length = Encoding.UTF8.GetByteCount(value ?? "");
        BinaryPrimitives.WriteUInt16BigEndian(cursor.GetSpan(sizeof(ushort)), checked((ushort)length));
        cursor.Advance(sizeof(ushort));
        cursor.Advance(Encoding.UTF8.GetBytes(value ?? "", cursor.GetSpan(length)));
    }

    private static string? ReadValue(ref ReadOnlySpan<byte> values)
    {
        int length = BinaryPrimitives.ReadUInt16BigEndian(values);
        ReadOnlySpan<byte> value = values.Slice(sizeof(ushort), length);
        values = values[(sizeof(ushort) + length)..];
        return length == 0 ? null : Encoding.UTF8.GetString(value);
    }

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
