using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>One page of a list.</summary>
/// <param name="Records">The records.</param>
/// <param name="NextCursor">Where the list goes on; null at its end.</param>
internal sealed record RecordPage<T>(IReadOnlyList<T> Records, string? NextCursor)
    where T : PlanhatRecord, new()
{
    /// <summary>Reads the result of a list tool.</summary>
    /// <param name="json">A well-formed JSON object.</param>
    public static RecordPage<T> Read(ReadOnlySpan<byte> json)
    {
        var records = new List<T>();
        string? cursor = null;
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("result"u8))
            {
                _ = reader.Read();
                ReadRecords(ref reader, records);
            }
            else if (reader.ValueTextEquals("next_cursor"u8))
            {
                _ = reader.Read();
                cursor = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
            else
            {
                _ = reader.Read();
                reader.Skip();
            }
        }

        return new RecordPage<T>(records, cursor);
    }

    private static void ReadRecords(ref Utf8JsonReader reader, List<T> records)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            records.Add(PlanhatRecord.Read<T>(ref reader));
        }
    }
}
