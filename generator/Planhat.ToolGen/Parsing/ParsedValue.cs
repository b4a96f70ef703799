using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The keys that say which values are allowed; shared by properties, array items, filters and arguments.</summary>
internal sealed record ParsedValue(
    Located<string>? Type,
    Located<string>? Description,
    Located<string>? To,
    Located<string>? Currency,
    Located<int>? Decimals,
    EquatableArray<Located<string>> Values,
    EquatableArray<Located<string>> KnownValues,
    Located<decimal>? Min,
    Located<decimal>? Max,
    Located<int>? MaxLength,
    Located<string>? Wrap,
    EquatableArray<Located<string>> Accepts,
    ParsedItems? Items,
    EquatableArray<ParsedProperty> Properties)
{
    /// <summary>Whether a text may hold letters and digits only.</summary>
    public Located<bool>? Alphanumeric { get; init; }
}
