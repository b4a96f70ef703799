using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Header spellings, in the order in which they are tried.</summary>
internal sealed record ParsedRateLimit(
    EquatableArray<Located<string>> Limit,
    EquatableArray<Located<string>> Remaining,
    EquatableArray<Located<string>> Reset);
