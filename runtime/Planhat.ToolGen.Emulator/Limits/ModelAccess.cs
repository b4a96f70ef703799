namespace Planhat.ToolGen.Emulator;

/// <summary>What a token may do with a model.</summary>
[Flags]
public enum ModelAccess
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>List and get.</summary>
    Read = 1,

    /// <summary>Create, update, delete and bulk upsert.</summary>
    Write = 2,

    /// <summary>Everything.</summary>
    All = Read | Write,
}
