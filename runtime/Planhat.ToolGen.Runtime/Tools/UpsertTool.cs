using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Creates or updates one record through Planhat's bulk upsert; takes <c>custom</c> where the model has custom fields.</summary>
/// <remarks>An explicit null empties the property.</remarks>
public abstract class UpsertTool : WritingTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Custom;

    private protected sealed override NullArguments Nulls => NullArguments.Empties;
}
