using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Identifiers;

/// <summary>What stands in the place of <c>{id}</c>.</summary>
/// <param name="Segment">The path segment, not yet percent-encoded.</param>
/// <param name="Given">The name the caller gave.</param>
/// <param name="Answer">The whole record, where the look-up had to read it; otherwise null.</param>
internal sealed record ResolvedIdentifier(string Segment, RecordName Given, PlanhatResponse? Answer = null);
