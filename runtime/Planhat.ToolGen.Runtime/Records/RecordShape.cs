using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Records;

/// <summary>What is left of a record when it is shown: chosen members, epoch days as dates, everything else byte for byte.</summary>
internal sealed class RecordShape
{
    private static readonly ConditionalWeakTable<ModelDescription, RecordShape> Whole = [];

    private readonly EpochDayMembers _days;
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
        CopyKeptCustomFields,
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

    /// <summary>Whether anything of <c>custom</c> is left.</summary>
    public bool ShowsCustomFields =>
        (_kept is null || _keptCustomFields is not null || _kept.Contains(CustomMember)) && _dropped?.Contains(CustomMember) != true;

    private static ReadOnlySpan<byte> CustomMember => "custom"u8;

    /// <summary>Writes what is left of a well-formed record, on one line.</summary>
    /// <param name="output">Takes the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="customDays">The members of <c>custom</c> that are epoch days.</param>
    public void Write(PooledBuffer output, ReadOnlySpan<byte> record, EpochDayMembers customDays)
    {
        if (_kept is null && _dropped is null && _days.Count == 0 && customDays.Count == 0)
        {
            JsonText.CopyOnOneLine(output, record);
            return;
        }

        output.Write("{"u8);
        WriteMembers(output, record, customDays);
        output.Write("}"u8);
    }

    /// <summary>Writes the members that are left, without braces; returns whether there was one.</summary>
    public bool WriteMembers(PooledBuffer output, ReadOnlySpan<byte> record, EpochDayMembers customDays)
    {
        bool isFirst = true;
        var reader = new Utf8JsonReader(record);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Treatment treatment = TreatmentOf(ref reader, hasCustomDays: customDays.Count > 0);
            EpochDayMember? days = _days.Find(ref reader);
            ReadOnlySpan<byte> name = JsonText.QuotedNameAt(record, in reader);
            _ = reader.Read();
            ReadOnlySpan<byte> value = JsonText.ValueAt(record, ref reader);
            if (treatment == Treatment.Drop)
            {
                continue;
            }

            WriteName(output, name, ref isFirst);
            WriteValue(output, value, treatment, days, customDays);
        }

        return !isFirst;
    }

    private void WriteValue(PooledBuffer output, ReadOnlySpan<byte> value, Treatment treatment, EpochDayMember? days, EpochDayMembers customDays)
    {
        if (days is not null)
        {
            days.Write(output, value);
        }
        else if (treatment == Treatment.CopyCustomFields && value[0] == (byte)'{')
        {
            WriteCustomFields(output, value, customDays);
        }
        else if (treatment == Treatment.CopyKeptCustomFields && value[0] == (byte)'{')
        {
            WriteKeptCustomFields(output, value, customDays);
        }
        else
        {
            JsonText.CopyOnOneLine(output, value);
        }
    }

    private static void WriteCustomFields(PooledBuffer output, ReadOnlySpan<byte> custom, EpochDayMembers days)
    {
        output.Write("{"u8);
        bool isFirst = true;
        var reader = new Utf8JsonReader(custom);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            WriteCustomField(output, custom, ref reader, days, ref isFirst);
        }

        output.Write("}"u8);
    }

    private void WriteKeptCustomFields(PooledBuffer output, ReadOnlySpan<byte> custom, EpochDayMembers days)
    {
        output.Write("{"u8);
        bool isFirst = true;
        var reader = new Utf8JsonReader(custom);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (_keptCustomFields!.Contains(ref reader))
            {
                WriteCustomField(output, custom, ref reader, days, ref isFirst);
            }
            else
            {
                reader.Skip();
            }
        }

        output.Write("}"u8);
    }

    // The reader stands on the field's name, and then on its value.
    private static void WriteCustomField(PooledBuffer output, ReadOnlySpan<byte> custom, ref Utf8JsonReader reader, EpochDayMembers days, ref bool isFirst)
    {
        EpochDayMember? day = days.Find(ref reader);
        WriteName(output, JsonText.QuotedNameAt(custom, in reader), ref isFirst);
        _ = reader.Read();
        ReadOnlySpan<byte> value = JsonText.ValueAt(custom, ref reader);
        if (day is null)
        {
            JsonText.CopyOnOneLine(output, value);
        }
        else
        {
            day.Write(output, value);
        }
    }

    private Treatment TreatmentOf(ref Utf8JsonReader reader, bool hasCustomDays)
    {
        if (_dropped is not null && _dropped.Contains(ref reader))
        {
            return Treatment.Drop;
        }

        bool isKept = _kept is null || _kept.Contains(ref reader);
        if ((isKept && !hasCustomDays) || (!isKept && _keptCustomFields is null) || !JsonText.IsNameAt(in reader, CustomMember))
        {
            return isKept ? Treatment.Copy : Treatment.Drop;
        }

        return isKept ? Treatment.CopyCustomFields : Treatment.CopyKeptCustomFields;
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
