using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Typed;

/// <summary>The quota of the account is used up (status 429). <see cref="PlanhatException.RetryAfter"/> tells when it begins anew.</summary>
/// <param name="tool">The tool that was called.</param>
/// <param name="error">Why it failed.</param>
public sealed class PlanhatRateLimitException(string tool, ToolError error) : PlanhatException(tool, error);
