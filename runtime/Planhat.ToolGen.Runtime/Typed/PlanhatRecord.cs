using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Typed;

/// <summary>A record as Planhat sent it. No member is certain to be there, and none that was sent is lost.</summary>
public abstract class PlanhatRecord
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    /// <summary>What Planhat sent and the properties cannot show.</summary>
    public AdditionalMembers AdditionalMembers { get; } = new();

    /// <summary>Writes the record as a JSON object: what was not changed since it was read as it came.</summary>
    /// <param name="writer">Takes the object.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteMembers(new MemberWriter(writer, writesNull: false, AdditionalMembers));
        AdditionalMembers.WriteUnknown(new MemberWriter(writer, writesNull: true));
        writer.WriteEndObject();
    }

    /// <summary>The record as JSON text.</summary>
    public string ToJson() => Encoding.UTF8.GetString(JsonElements.Utf8(Write).Span);

    /// <inheritdoc/>
    public override string ToString() => ToJson();

    /// <summary>Reads the member that a reader stands on.</summary>
    /// <param name="member">The reader.</param>
    protected internal abstract void ReadMember(ref MemberReader member);

    /// <summary>Writes the members that have a property.</summary>
    /// <param name="members">Takes them.</param>
    protected abstract void WriteMembers(MemberWriter members);

    /// <summary>Reads a record from JSON text.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8Json">One JSON object in UTF-8.</param>
    /// <exception cref="JsonException">The text is not one JSON object.</exception>
    protected internal static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : PlanhatRecord, new()
    {
        // Half a surrogate pair can be spelled in JSON and stands in no text.
        ReadOnlySpan<byte> text = utf8Json.Contains((byte)'\\') ? HalfSurrogates.Replace(utf8Json.ToArray()).Span : utf8Json;
        var reader = new Utf8JsonReader(text, Deep);
        _ = reader.Read();
        T record = Read<T>(ref reader);
        return reader.Read() ? throw new JsonException("There is more behind the record.") : record;
    }

    /// <summary>Reads a record that stands in a larger JSON text.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="reader">A reader over the whole text that stands on the record's opening brace; it is moved to the closing one.</param>
    /// <exception cref="JsonException">There is no JSON object.</exception>
    protected internal static T Read<T>(ref Utf8JsonReader reader)
        where T : PlanhatRecord, new()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A record is a JSON object.");
        }

        var record = new T();
        var members = new MemberReader(reader);
        members.ReadInto(record);
        reader = members.Json;
        return record;
    }
}
