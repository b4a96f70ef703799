using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Creates or updates many records by one request; takes <c>items</c>, an array of records that is the body.</summary>
/// <remarks>An explicit null in an item empties the property.</remarks>
public abstract class BulkUpsertTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Custom;

    private protected sealed override NullArguments Nulls => NullArguments.EmptiesInItems;

    private protected sealed override int MostArgumentBytes => ArgumentText.MaximumBulkBytes;

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request) =>
        BulkItems.Check(ref arguments, Model.IdProperty);
}
