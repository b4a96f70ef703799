using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Records;

/// <summary>What is left of a record when it is shown: chosen members, epoch days as dates, everything else byte for byte.</summary>
internal sealed class RecordShape
{
    private static readonly ConditionalWeakTable<ModelDescription, RecordShape> Whole = [];

    private readonly EpochDayMember[] _days;
    private readonly NameSet? _kept;
    private readonly NameSet? _dropped;
    private readonly NameSet? _keptCustomFields;

    private RecordShape(ModelDescription model, NameSet? kept, NameSet? dropped, NameSet? keptCustomFields)
    {
        _days = EpochDayMember.Among(model.Properties);
        _kept = kept;
        _dropped = dropped;
        _keptCustomFields = keptCustomFields;
    }

    private enum Treatment
    {
        Drop,
        Copy,
        CopyCustomFields,
    }

    /// <summary>The record as it came.</summary>
    public static RecordShape Everything(ModelDescription model) =>
        Whole.GetValue(model, static model => new RecordShape(model, kept: null, dropped: null, keptCustomFields: null));

    /// <summary>The record without its internal members, except those that were named.</summary>
    public static RecordShape WithoutNoise(ModelDescription model, IReadOnlyCollection<string> named) =>
        Without(model, model.Properties
            .Where(property => property.IsInternal && !named.Contains(property.ReadName, StringComparer.Ordinal))
            .Select(static property => property.ReadName));

    /// <summary>The record without some members.</summary>
    public static RecordShape Without(ModelDescription model, IEnumerable<string> members)
    {
        var dropped = new NameSet(members);
        return new RecordShape(model, kept: null, dropped.IsEmpty ? null : dropped, keptCustomFields: null);
    }

    /// <summary>Only the members named; of <c>custom</c>, unless it is among them, only the custom fields named.</summary>
    public static RecordShape Only(ModelDescription model, IReadOnlyCollection<string> members, IReadOnlyCollection<string> customFields) =>
        new(model, new NameSet(members), dropped: null, customFields.Count == 0 ? null : new NameSet(customFields));

    /// <summary>Writes what is left of a well-formed record, on one line.</summary>
    public void Write(PooledBuffer output, ReadOnlySpan<byte> record)
    {
        if (_kept is null && _dropped is null && _days.Length == 0)
        {
            JsonText.CopyOnOneLine(output, record);
            return;
        }

        output.Write("{"u8);
        WriteMembers(output, record);
        output.Write("}"u8);
    }

    /// <summary>Writes the members that are left, without braces; returns whether there was one.</summary>
    public bool WriteMembers(PooledBuffer output, ReadOnlySpan<byte> record)
    {
        bool isFirst = true;
        var reader = new Utf8JsonReader(record);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Treatment treatment = TreatmentOf(ref reader);
            EpochDayMember? days = EpochDayMember.Find(_days, ref reader);
            ReadOnlySpan<byte> name = JsonText.QuotedNameAt(record, in reader);
            _ = reader.Read();
            ReadOnlySpan<byte> value = JsonText.ValueAt(record, ref reader);
            if (treatment == Treatment.Drop)
            {
                continue;
            }

            WriteName(output, name, ref isFirst);
            WriteValue(output, value, treatment, days);
        }

        return !isFirst;
    }

    private void WriteValue(PooledBuffer output, ReadOnlySpan<byte> value, Treatment treatment, EpochDayMember? days)
    {
        if (days is not null)
        {
            days.Write(output, value);
        }
        else if (treatment == Treatment.CopyCustomFields && value[0] == (byte)'{')
        {
            WriteCustomFields(output, value);
        }
        else
        {
            JsonText.CopyOnOneLine(output, value);
        }
    }

    private void WriteCustomFields(PooledBuffer output, ReadOnlySpan<byte> custom)
    {
        output.Write("{"u8);
        bool isFirst = true;
        var reader = new Utf8JsonReader(custom);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKept = _keptCustomFields!.Contains(ref reader);
            ReadOnlySpan<byte> name = JsonText.QuotedNameAt(custom, in reader);
            _ = reader.Read();
            ReadOnlySpan<byte> value = JsonText.ValueAt(custom, ref reader);
            if (isKept)
            {
                WriteName(output, name, ref isFirst);
                JsonText.CopyOnOneLine(output, value);
            }
        }

        output.Write("}"u8);
    }

    private Treatment TreatmentOf(ref Utf8JsonReader reader)
    {
        if (_dropped is not null && _dropped.Contains(ref reader))
        {
            return Treatment.Drop;
        }

        if (_kept is not null && !_kept.Contains(ref reader))
        {
            return _keptCustomFields is not null && JsonText.IsNameAt(in reader, "custom"u8) ? Treatment.CopyCustomFields : Treatment.Drop;
        }

        return Treatment.Copy;
    }

    private static void WriteName(PooledBuffer output, ReadOnlySpan<byte> quotedName, ref bool isFirst)
    {
        if (!isFirst)
        {
            output.Write(","u8);
        }

        isFirst = false;
        output.Write(quotedName);
        output.Write(":"u8);
    }
}
