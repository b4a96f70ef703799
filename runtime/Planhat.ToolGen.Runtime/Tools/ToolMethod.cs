namespace Planhat.ToolGen.Tools;

/// <summary>What a tool does with the records of its model.</summary>
public enum ToolMethod
{
    /// <summary>Reads a page of records.</summary>
    List,

    /// <summary>Reads one record.</summary>
    Get,

    /// <summary>Makes a record.</summary>
    Create,

    /// <summary>Changes some properties of a record.</summary>
    Update,

    /// <summary>Removes a record for good.</summary>
    Delete,

    /// <summary>Anything else; read-only if its annotation says so.</summary>
    Custom,
}
