namespace Planhat.ToolGen.Testing;

/// <summary>Tools are described in a way that some MCP clients refuse; the message lists everything that is wrong.</summary>
public sealed class SafeProfileException : Exception
{
    internal SafeProfileException(IReadOnlyList<string> violations)
        : base($"Some MCP clients refuse these tools:\n  {string.Join("\n  ", violations)}") => Violations = violations;

    /// <summary>What is wrong, a sentence each that begins with the tool or the preset.</summary>
    public IReadOnlyList<string> Violations { get; }
}
