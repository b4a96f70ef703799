using System.Buffers.Binary;
using System.Security.Cryptography;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Paging;

/// <summary>Tells records apart by a short digest of their identifiers.</summary>
internal static class RecordKey
{
    /// <summary>The key of the first record of a page; 0 when the page is empty.</summary>
    /// <param name="json">The page, a JSON array.</param>
    /// <param name="idMember">The member that holds the identifier; a record without it is told by all it holds.</param>
    /// <exception cref="System.Text.Json.JsonException">The page does not begin with a well-formed record.</exception>
    public static ulong OfFirst(ReadOnlySpan<byte> json, ReadOnlySpan<byte> idMember)
    {
        var records = new RecordReader(json);
        if (!records.Read(out ReadOnlySpan<byte> record))
        {
            return 0;
        }

        ReadOnlySpan<byte> id = JsonText.Member(record, idMember);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(id.IsEmpty ? record : id, hash);
        return Math.Max(1, BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
