namespace Planhat.ToolGen.Parsing;

/// <summary>Reads the keys that properties, array items, filters and arguments share.</summary>
internal static class ValueParser
{
    /// <summary>Keys of which any makes a filter more than the name of a property.</summary>
    private static readonly string[] Keys =
    [
        "type", "description", "to", "currency", "decimals", "values", "known_values", "min", "max", "max_length", "alphanumeric", "items", "properties", "wrap", "accepts",
    ];

    public static ParsedValue Parse(ConstructReader value) => new(
        value.Text("type"),
        value.Text("description"),
        value.Text("to"),
        value.Text("currency"),
        value.Integer("decimals"),
        value.Texts("values"),
        value.Texts("known_values"),
        value.Number("min"),
        value.Number("max"),
        value.Integer("max_length"),
        value.Text("wrap"),
        value.Texts("accepts"),
        value.Nested("items") is { } items ? new ParsedItems(Parse(items), items.At) : null,
        PropertyParser.ParseAll(value))
    {
        Alphanumeric = value.Boolean("alphanumeric"),
    };

    /// <summary>Reads the value keys; null when none stands.</summary>
    public static ParsedValue? ParseIfGiven(ConstructReader value) =>
        Keys.Any(value.Has) ? Parse(value) : null;
}
