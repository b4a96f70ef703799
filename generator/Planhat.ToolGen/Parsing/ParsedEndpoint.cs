using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>One endpoint: one MCP tool.</summary>
/// <param name="Overrides">Keys (<c>hide</c>, <c>rename</c>) that change a shipped endpoint; they wait for a later release.</param>
internal sealed record ParsedEndpoint(
    Located<string> Name,
    Located<string>? Operation,
    Located<string>? Title,
    Located<string>? Description,
    Located<string>? Method,
    Located<string>? Path,
    Located<string>? Host,
    EquatableArray<ParsedFilter> Filters,
    Located<bool>? Unpaged,
    EquatableArray<Located<string>> Returns,
    EquatableArray<ParsedConstant> Keep,
    EquatableArray<Located<string>> Accepts,
    EquatableArray<ParsedConstant> Constants,
    EquatableArray<Located<string>> Except,
    EquatableArray<Located<string>> Keys,
    EquatableArray<Located<string>> InsertRequires,
    EquatableArray<ParsedArgument> Arguments,
    Located<string>? Body,
    Located<string>? Result,
    EquatableArray<Located<string>> Tags,
    EquatableArray<Located<string>> Synonyms,
    EquatableArray<Located<string>> Presets,
    EquatableArray<Located<string>> Aliases,
    Located<string>? Exposure,
    EquatableArray<ParsedRule> Rules,
    ParsedAnnotations? Annotations,
    EquatableArray<Located<string>> Overrides);
