namespace Planhat.ToolGen.Model;

/// <summary>What an endpoint does with the records of its model.</summary>
internal enum OperationKind
{
    List,
    Get,
    Create,
    Update,
    Delete,
    Upsert,
    BulkUpsert,
    Custom,
}
