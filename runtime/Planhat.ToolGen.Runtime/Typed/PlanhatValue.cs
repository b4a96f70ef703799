using System.Runtime.InteropServices;
using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Typed;

/// <summary>A JSON value whose type only the account knows, such as that of a custom field.</summary>
/// <remarks>
/// It is made of any simple value by assignment; assigning null makes the JSON null, which empties a field. The properties read it as
/// the type they are called by, and are null where it does not fit.
/// </remarks>
public readonly struct PlanhatValue : IEquatable<PlanhatValue>
{
    /// <summary>Takes a value as it is.</summary>
    /// <param name="json">The value.</param>
    public PlanhatValue(JsonElement json) => Json = json;

    private delegate Fit ValueReader<T>(ref Utf8JsonReader json, out T? value);

    /// <summary>The value as it came; of the kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement Json { get; }

    /// <summary>Whether there is a value, null included.</summary>
    public bool Exists => Json.ValueKind != JsonValueKind.Undefined;

    /// <summary>A text; of a number its digits.</summary>
    public string? Text => Read<string>(LenientJson.Text);

    /// <summary>A number, also one in a text.</summary>
    public decimal? Number => Read<decimal?>(LenientJson.Decimal);

    /// <summary>True or false.</summary>
    public bool? Boolean => Read<bool?>(LenientJson.Boolean);

    /// <summary>A calendar day: its text, that of a date-time as written, or days since 1970-01-01.</summary>
    public DateOnly? Day => Read<DateOnly?>(LenientJson.Day);

    /// <summary>A moment; a day alone stands for its midnight UTC.</summary>
    public DateTimeOffset? Moment => Read<DateTimeOffset?>(LenientJson.Moment);

    /// <summary>An identifier.</summary>
    public RecordId? Id => Read<RecordId>(LenientJson.Id);

    /// <summary>The texts of an array; null when it is none, or holds something else.</summary>
    public IReadOnlyList<string>? Texts => Json.ValueKind == JsonValueKind.Array && Json.EnumerateArray().All(static item => new PlanhatValue(item).Text is not null)
        ? [.. Json.EnumerateArray().Select(static item => new PlanhatValue(item).Text!)]
        : null;

    /// <summary>A text; null for the JSON null.</summary>
    public static implicit operator PlanhatValue(string? text) => new(JsonElements.Written(json => json.WriteStringValue(text)));

    /// <summary>A number.</summary>
    public static implicit operator PlanhatValue(decimal number) => new(JsonElements.Written(json => json.WriteNumberValue(number)));

    /// <summary>A whole number.</summary>
    public static implicit operator PlanhatValue(int number) => (decimal)number;

    /// <summary>A whole number.</summary>
    public static implicit operator PlanhatValue(long number) => (decimal)number;

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">The number is infinite, or none.</exception>
    public static implicit operator PlanhatValue(double number) => new(JsonElements.Written(json => json.WriteNumberValue(number)));

    /// <summary>True or false.</summary>
    public static implicit operator PlanhatValue(bool truth) => new(JsonElements.Of(truth ? "true"u8 : "false"u8));

    /// <summary>A calendar day, as <c>YYYY-MM-DD</c>.</summary>
    public static implicit operator PlanhatValue(DateOnly day) => Calendar.Text(day);

    /// <summary>A moment, in UTC with milliseconds.</summary>
    public static implicit operator PlanhatValue(DateTimeOffset moment) => Calendar.Text(moment);

    /// <summary>Whether the JSON is the same, numbers by their value.</summary>
    public static bool operator ==(PlanhatValue left, PlanhatValue right) => left.Equals(right);

    /// <summary>Whether the JSON differs.</summary>
    public static bool operator !=(PlanhatValue left, PlanhatValue right) => !left.Equals(right);

    /// <summary>Several texts, such as the choices of a field that takes more than one.</summary>
    /// <param name="texts">The texts.</param>
    public static PlanhatValue List(params IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PlanhatValue(JsonElements.Written(json =>
        {
            json.WriteStartArray();
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }));
    }

    /// <inheritdoc/>
    public bool Equals(PlanhatValue other) => Exists == other.Exists && (!Exists || JsonElement.DeepEquals(Json, other.Json));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanhatValue other && Equals(other);

    // Equal numbers may be spelled in different ways, so that only the kind is safe to count.
    /// <inheritdoc/>
    public override int GetHashCode() => (int)Json.ValueKind;

    /// <summary>The JSON text; empty when there is no value.</summary>
    public override string ToString() => Exists ? Json.GetRawText() : string.Empty;

    private T? Read<T>(ValueReader<T> read)
    {
        if (!Exists)
        {
            return default;
        }

        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(Json));
        _ = reader.Read();
        _ = read(ref reader, out T? value);
        return value;
    }
}
