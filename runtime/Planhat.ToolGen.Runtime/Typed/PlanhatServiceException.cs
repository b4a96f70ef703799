using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Typed;

/// <summary>Planhat failed, could not be reached, or gave an answer that is none (status 500 and above). Whether a write was made may be unknown: the message tells.</summary>
/// <param name="tool">The tool that was called.</param>
/// <param name="error">Why it failed.</param>
public sealed class PlanhatServiceException(string tool, ToolError error) : PlanhatException(tool, error);
