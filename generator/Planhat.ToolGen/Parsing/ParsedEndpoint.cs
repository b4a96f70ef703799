using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>One endpoint: one MCP tool.</summary>
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
    Located<string>? CSharpName)
{
    /// <summary>Whether the tool is still there when all changes are made.</summary>
    public EndpointStanding Standing { get; init; }

    /// <summary>The tool of a library whose place this one takes; null for an endpoint that is new.</summary>
    public string? Replaces { get; init; }
}
