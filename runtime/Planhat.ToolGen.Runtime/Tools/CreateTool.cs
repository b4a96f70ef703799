using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Makes a record; takes <c>custom</c> where the model has custom fields.</summary>
public abstract class CreateTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Create;

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        switch (arguments.IsDeclared ? arguments.Name : null)
        {
            case ReservedNames.Custom:
                CustomArgument.Bind(ref arguments, request);
                break;
            default:
                base.BindReserved(ref arguments, request);
                break;
        }
    }

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request) =>
        CustomArgument.Complete(request);
}
