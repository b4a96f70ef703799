namespace Planhat.ToolGen.Tools;

/// <summary>Removes a record for good; takes <c>id</c> and <c>id_type</c>.</summary>
public abstract class DeleteTool : RecordTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Delete;
}
