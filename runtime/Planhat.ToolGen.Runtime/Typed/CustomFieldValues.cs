using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>The values of an account's own fields, by the fields' display names. Case counts.</summary>
/// <example>
/// <code>license.Custom = { ["Seats"] = 40, ["Tier"] = "Plus", ["Go-live"] = new DateOnly(2026, 2, 17), ["Discount"] = null };</code>
/// </example>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what is in it.")]
public sealed class CustomFieldValues : IReadOnlyCollection<KeyValuePair<string, PlanhatValue>>
{
    private readonly Dictionary<string, PlanhatValue> _values = new(StringComparer.Ordinal);

    /// <summary>How many fields there are, null values included.</summary>
    public int Count => _values.Count;

    /// <summary>The value of a field; one that does not exist when it is not there. Setting null empties the field in Planhat.</summary>
    /// <param name="field">The display name.</param>
    public PlanhatValue this[string field]
    {
        get => _values.GetValueOrDefault(field);
        set
        {
            IsGiven = true;
            if (value.Exists)
            {
                _values[field] = value;
            }
            else
            {
                _values.Remove(field);
            }
        }
    }

    /// <summary>Whether the record came with the fields, or one was set.</summary>
    internal bool IsGiven { get; private set; }

    /// <summary>Takes a field out, so that nothing is said about it.</summary>
    /// <param name="field">The display name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string field) => _values.Remove(field);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PlanhatValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values as JSON; for people.</summary>
    public override string ToString() => JsonElements.Written(Write).GetRawText();

    internal bool TryFill(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        try
        {
            foreach (JsonProperty field in json.EnumerateObject())
            {
                _values[field.Name] = new PlanhatValue(field.Value);
            }
        }
        catch (InvalidOperationException)
        {
            // A name that JSON can spell and no text can hold.
            _values.Clear();
            return false;
        }

        IsGiven = true;
        return true;
    }

    internal void Write(Utf8JsonWriter writer)
    {
        var members = new MemberWriter(writer, writesNull: true);
        writer.WriteStartObject();
        foreach ((string field, PlanhatValue value) in _values)
        {
            members.Write(field, value.Json);
        }

        writer.WriteEndObject();
    }
}
