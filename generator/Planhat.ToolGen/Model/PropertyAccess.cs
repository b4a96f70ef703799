namespace Planhat.ToolGen.Model;

/// <summary>Who sets a property.</summary>
internal enum PropertyAccess
{
    /// <summary>Read and written.</summary>
    ReadWrite,

    /// <summary>Made by Planhat; a write is refused.</summary>
    Read,

    /// <summary>Only in requests.</summary>
    Write,

    /// <summary>Computed by Planhat, which tolerates a write.</summary>
    Computed,

    /// <summary>Made by Planhat and without business meaning.</summary>
    Internal,
}
