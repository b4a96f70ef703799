namespace Planhat.ToolGen.Execution;

/// <summary>How far a long call has come.</summary>
/// <param name="Done">Upstream requests made so far.</param>
/// <param name="Total">Most upstream requests that this call may make; a list that ends earlier makes fewer.</param>
/// <param name="Message">The same in words.</param>
public readonly record struct ToolProgress(int Done, int Total, string Message);
