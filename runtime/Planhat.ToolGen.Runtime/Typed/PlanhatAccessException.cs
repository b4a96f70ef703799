using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Typed;

/// <summary>The API token is not valid, or may not do this (status 401 or 403); or the executor leaves the tool out.</summary>
/// <param name="tool">The tool that was called.</param>
/// <param name="error">Why it failed.</param>
public sealed class PlanhatAccessException(string tool, ToolError error) : PlanhatException(tool, error);
