namespace Planhat.ToolGen.Tools;

/// <summary>Header spellings, in the order in which they are tried.</summary>
public sealed record ApiRateLimitHeaders(IReadOnlyList<string> Limit, IReadOnlyList<string> Remaining, IReadOnlyList<string> Reset);
