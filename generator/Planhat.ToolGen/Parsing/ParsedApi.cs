using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The file that says what is true of the whole API.</summary>
internal sealed record ParsedApi(
    Located<string> Name,
    Located<string>? Instructions,
    EquatableArray<ParsedHost> Hosts,
    Located<string>? ExternalPrefix,
    Located<string>? SourcePrefix,
    ParsedPaging? Paging,
    ParsedRateLimit? RateLimit,
    Located<string>? CustomFieldModel,
    Located<int>? BulkMaximum,
    Located<string>? BulkInstructions,
    EquatableArray<ParsedErrorAdvice> Errors,
    EquatableArray<ParsedNamedText> Tags,
    EquatableArray<ParsedNamedText> Presets,
    EquatableArray<ParsedModelReference> References);
