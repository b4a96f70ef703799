using System.Buffers;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Records;

/// <summary>A member that holds epoch days: itself, in its elements, or in members further down.</summary>
internal sealed class EpochDayMember
{
    private readonly byte[] _name;
    private readonly EpochDayMembers _inside;

    private EpochDayMember(string name, EpochDayMembers inside)
    {
        _name = Encoding.UTF8.GetBytes(name);
        _inside = inside;
    }

    /// <summary>The member's name, UTF-8.</summary>
    public ReadOnlySpan<byte> Name => _name;

    /// <summary>The members among some properties that hold epoch days.</summary>
    public static EpochDayMembers Among(IEnumerable<PropertyDescription> properties) => new(
        from property in properties
        let inside = Among(property.Properties)
        where inside.Count > 0 || property.Kind == PropertyKind.EpochDay || property.ItemKind == PropertyKind.EpochDay
        select new EpochDayMember(property.ReadName, inside));

    /// <summary>Members of certain names that are epoch days themselves.</summary>
    public static EpochDayMembers Named(IEnumerable<string> names) => new(names.Select(static name => new EpochDayMember(name, EpochDayMembers.None)));

    /// <summary>Writes the member's value with days as dates; what is no day stays as it is.</summary>
    public void Write(PooledBuffer output, ReadOnlySpan<byte> value)
    {
        if (value[0] == (byte)'[')
        {
            WriteElements(output, value);
        }
        else if (value[0] == (byte)'{' && _inside.Count > 0)
        {
            WriteMembers(output, value);
        }
        else if (_inside.Count == 0 && EpochDay.Parse(value) is { } day)
        {
            EpochDay.Write(output, day);
        }
        else
        {
            JsonText.CopyOnOneLine(output, value);
        }
    }

    private void WriteElements(PooledBuffer output, ReadOnlySpan<byte> array)
    {
        output.Write("["u8);
        bool isFirst = true;
        var reader = new Utf8JsonReader(array);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            WriteSeparator(output, ref isFirst);
            Write(output, JsonText.ValueAt(array, ref reader));
        }

        output.Write("]"u8);
    }

    private void WriteMembers(PooledBuffer output, ReadOnlySpan<byte> @object)
    {
        output.Write("{"u8);
        bool isFirst = true;
        var reader = new Utf8JsonReader(@object);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            WriteSeparator(output, ref isFirst);
            EpochDayMember? member = _inside.Find(ref reader);
            output.Write(JsonText.QuotedNameAt(@object, in reader));
            output.Write(":"u8);
            _ = reader.Read();
            ReadOnlySpan<byte> value = JsonText.ValueAt(@object, ref reader);
            if (member is null)
            {
                JsonText.CopyOnOneLine(output, value);
            }
            else
            {
                member.Write(output, value);
            }
        }

        output.Write("}"u8);
    }

    private static void WriteSeparator(PooledBuffer output, ref bool isFirst)
    {
        if (!isFirst)
        {
            output.Write(","u8);
        }

        isFirst = false;
    }
}
