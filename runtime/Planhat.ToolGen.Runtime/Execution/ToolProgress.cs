namespace Planhat.ToolGen.Execution;

/// <summary>How far a long call has come.</summary>
/// <param name="Done">Upstream pages read so far.</param>
/// <param name="Total">Most upstream pages this call reads.</param>
/// <param name="Message">The same in words.</param>
public readonly record struct ToolProgress(int Done, int Total, string Message);
