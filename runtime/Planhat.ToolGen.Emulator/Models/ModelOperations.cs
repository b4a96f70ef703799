namespace Planhat.ToolGen.Emulator.Models;

/// <summary>The operations a model offers.</summary>
[Flags]
internal enum ModelOperations
{
    None = 0,
    List = 1,
    Get = 2,
    Create = 4,
    Update = 8,
    Delete = 16,
    BulkUpsert = 32,
    Standard = List | Get | Create | Update | Delete,
    All = Standard | BulkUpsert,
}
