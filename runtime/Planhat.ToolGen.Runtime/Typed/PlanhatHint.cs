namespace Planhat.ToolGen.Typed;

/// <summary>What should be known about the answer of a call that went well.</summary>
/// <param name="Tool">The tool that was called.</param>
/// <param name="Text">What should be known, in sentences.</param>
public sealed record PlanhatHint(string Tool, string Text);
