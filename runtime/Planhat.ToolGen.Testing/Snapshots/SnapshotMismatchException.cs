namespace Planhat.ToolGen.Testing;

/// <summary>What is differs from the approved file, or there is no such file; the message says where, and how to approve it.</summary>
public sealed class SnapshotMismatchException : Exception
{
    internal SnapshotMismatchException(string message, string path, IReadOnlyList<SnapshotDifference> differences)
        : base(message)
    {
        Path = path;
        Differences = differences;
    }

    /// <summary>The approved file.</summary>
    public string Path { get; }

    /// <summary>All differences, in the order of their pointers; empty when the file is missing or unreadable.</summary>
    public IReadOnlyList<SnapshotDifference> Differences { get; }
}
