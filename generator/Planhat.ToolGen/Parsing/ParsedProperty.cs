using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>A property of a model or of a nested object.</summary>
internal sealed record ParsedProperty(
    Located<string> Name,
    ParsedValue Value,
    Located<string>? Access,
    EquatableArray<Located<string>> RequiredOn,
    EquatableArray<Located<string>> WritableOn,
    Located<ScalarValue>? Default,
    Located<string>? Wire,
    Located<string>? ReadAs,
    Located<string>? CSharpName,
    EquatableArray<Located<string>> Synonyms,
    Located<bool>? Unconfirmed);
