using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Typed;

/// <summary>Planhat knows no such record (status 404).</summary>
/// <param name="tool">The tool that was called.</param>
/// <param name="error">Why it failed.</param>
public sealed class PlanhatNotFoundException(string tool, ToolError error) : PlanhatException(tool, error);
