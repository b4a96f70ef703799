namespace Planhat.ToolGen.Parsing;

/// <summary>Query parameter names of a list, and the page size of a tool call that names none.</summary>
internal sealed record ParsedPaging(
    Located<string>? Limit,
    Located<string>? Offset,
    Located<string>? Sort,
    Located<string>? Select,
    Located<int>? Default);
