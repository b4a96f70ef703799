namespace Planhat.ToolGen.Execution;

/// <summary>One call of a tool.</summary>
/// <param name="Arguments">The arguments, a JSON object in UTF-8; empty for none.</param>
public sealed record ToolCall(ReadOnlyMemory<byte> Arguments)
{
    /// <summary>Told how far a long call has come; null when nobody listens.</summary>
    public IProgress<ToolProgress>? Progress { get; init; }
}
