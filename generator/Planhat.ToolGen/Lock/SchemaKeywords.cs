using System.Globalization;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Reads keywords of JSON Schemas.</summary>
internal static class SchemaKeywords
{
    public const string Type = "type";

    /// <summary>The keywords of either schema, each once.</summary>
    public static IEnumerable<string> Of(YamlNode? before, YamlNode? after) =>
        after.Members().Concat(before.Members()).Select(static entry => entry.Key.Text).Distinct(StringComparer.Ordinal);

    /// <summary>The names of required properties.</summary>
    public static HashSet<string> Required(YamlNode? schema) =>
        new(schema.Member("required").Elements().Select(LockJson.Scalar), StringComparer.Ordinal);

    /// <summary>Whether an object schema takes members it does not list.</summary>
    public static bool IsOpen(YamlNode? schema) => LockJson.Scalar(schema.Member("additionalProperties")) != "false";

    /// <summary>The values of an enumeration as JSON.</summary>
    public static HashSet<string> Values(YamlNode? values) => new(values.Elements().Select(LockJson.Text), StringComparer.Ordinal);

    /// <summary>What became of a bound, length, pattern or format.</summary>
    public static LimitChange Limit(string keyword, YamlNode? before, YamlNode? after)
    {
        bool? isLower = keyword switch
        {
            "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties" => true,
            "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties" => false,
            _ => null,
        };
        if (isLower is null && keyword is not ("pattern" or "format" or "multipleOf" or "uniqueItems"))
        {
            return LockJson.AreEqual(before, after) ? LimitChange.None : LimitChange.Unknown;
        }

        if (before is null || after is null)
        {
            return before is null ? LimitChange.Tighter : LimitChange.Wider;
        }

        return isLower is { } lower && Number(before) is { } former && Number(after) is { } present
            ? OfBounds(former, present, lower)
            : LockJson.AreEqual(before, after) ? LimitChange.None : LimitChange.Tighter;
    }

    private static LimitChange OfBounds(decimal former, decimal present, bool isLower)
    {
        if (former == present)
        {
            return LimitChange.None;
        }

        return (present > former) == isLower ? LimitChange.Tighter : LimitChange.Wider;
    }

    private static decimal? Number(YamlNode node) =>
        decimal.TryParse(LockJson.Scalar(node), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
