using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>Conditions that every record of a list has to meet. Properties go by their names in Planhat, custom fields by <c>custom.</c> and their display names.</summary>
/// <example>
/// <code>new Where().AtLeast("renewalDate", new DateOnly(2026, 1, 1)).Less("renewalDate", new DateOnly(2026, 4, 1)).Equal("renewalStatus", "ongoing")</code>
/// </example>
public sealed class Where
{
    private readonly Dictionary<string, Dictionary<string, PlanhatValue>> _conditions = new(StringComparer.Ordinal);

    /// <summary>The property has the value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where Equal(string property, PlanhatValue value) => With(property, "eq", value);

    /// <summary>The property has another value, or none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where NotEqual(string property, PlanhatValue value) => With(property, "ne", value);

    /// <summary>The property has one of the values.</summary>
    /// <param name="property">The property.</param>
    /// <param name="values">The values.</param>
    public Where In(string property, params IEnumerable<PlanhatValue> values) => With(property, "in", List(values));

    /// <summary>The property has none of the values.</summary>
    /// <param name="property">The property.</param>
    /// <param name="values">The values.</param>
    public Where NotIn(string property, params IEnumerable<PlanhatValue> values) => With(property, "nin", List(values));

    /// <summary>The property is below the value, or before it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where Less(string property, PlanhatValue value) => With(property, "lt", value);

    /// <summary>The property is the value, below it or before it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where AtMost(string property, PlanhatValue value) => With(property, "lte", value);

    /// <summary>The property is above the value, or after it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where Greater(string property, PlanhatValue value) => With(property, "gt", value);

    /// <summary>The property is the value, above it or after it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value.</param>
    public Where AtLeast(string property, PlanhatValue value) => With(property, "gte", value);

    /// <summary>The property's text holds a part, in whatever case; or one element of an array is the value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The part, or the element.</param>
    public Where Contains(string property, PlanhatValue value) => With(property, "contains", value);

    /// <summary>The property has a value, or has none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="exists">Whether it must have one.</param>
    public Where Exists(string property, bool exists = true) => With(property, "exists", exists);

    /// <summary>The conditions as the tools take them.</summary>
    public override string ToString() => ToJson().GetRawText();

    internal JsonElement ToJson() => JsonElements.Written(json =>
    {
        json.WriteStartObject();
        foreach ((string property, Dictionary<string, PlanhatValue> conditions) in _conditions)
        {
            json.WriteStartObject(property);
            var members = new MemberWriter(json, writesNull: true);
            foreach ((string operation, PlanhatValue value) in conditions)
            {
                members.Write(operation, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static PlanhatValue List(IEnumerable<PlanhatValue> values) => new(JsonElements.Written(json =>
    {
        json.WriteStartArray();
        foreach (PlanhatValue value in values)
        {
            value.Json.WriteTo(json);
        }

        json.WriteEndArray();
    }));

    private Where With(string property, string operation, PlanhatValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(property);
        if (!_conditions.TryGetValue(property, out Dictionary<string, PlanhatValue>? conditions))
        {
            conditions = new Dictionary<string, PlanhatValue>(StringComparer.Ordinal);
            _conditions.Add(property, conditions);
        }

        conditions[operation] = value;
        return this;
    }
}
