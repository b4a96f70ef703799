using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Language;

/// <summary>What the language knows of domain types beyond the types themselves.</summary>
internal static class LanguageTypes
{
    /// <summary>Names of the domain types.</summary>
    public static EquatableArray<string> Names { get; } = DomainTypes.All.Select(static type => type.Name).ToEquatableArray();

    /// <summary>Which scalars are values of the type; null when it has no scalar form.</summary>
    public static ScalarForm? ScalarOf(string type) => type switch
    {
        "integer" or "score" => ScalarForm.Integer,
        "number" or "money" or "percent" or "hours" => ScalarForm.Number,
        "boolean" => ScalarForm.Boolean,
        "object" or "array" or "any" => null,
        _ => ScalarForm.Text,
    };

    /// <summary>The key without which the type says nothing; null when it needs none.</summary>
    public static string? NeededKey(string type) => type switch
    {
        "reference" => "to",
        "array" => "items",
        "object" => "properties",
        _ => null,
    };

    /// <summary>Whether the values are days or points in time.</summary>
    public static bool IsDate(string type) => type is "date" or "datetime" or "epoch_day";
}
