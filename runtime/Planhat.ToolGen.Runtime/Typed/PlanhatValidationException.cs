using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Typed;

/// <summary>What was given is wrong: the arguments, which was found before anything was sent, or the record in the eyes of Planhat (status 400 or 422).</summary>
/// <param name="tool">The tool that was called.</param>
/// <param name="error">Why it failed.</param>
public sealed class PlanhatValidationException(string tool, ToolError error) : PlanhatException(tool, error);
