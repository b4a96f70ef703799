using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Writes one record that needs no identifier; takes <c>custom</c> where the model has custom fields.</summary>
public abstract class WritingTool : PlanhatTool
{
    private protected WritingTool()
    {
    }

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        if (arguments.IsDeclared && arguments.Name == ReservedNames.Custom)
        {
            CustomArgument.Bind(ref arguments, request);
        }
        else
        {
            base.BindReserved(ref arguments, request);
        }
    }

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request) =>
        CustomArgument.Complete(request);
}
