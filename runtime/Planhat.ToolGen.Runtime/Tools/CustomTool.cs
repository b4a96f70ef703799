using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>An endpoint of its own kind: verb, path, query and body are declared one by one.</summary>
public abstract class CustomTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Custom;

    /// <summary>What comes back.</summary>
    protected internal virtual ToolResultKind Result => ToolResultKind.Object;

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        switch (arguments.IsDeclared ? arguments.Name : null)
        {
            case ReservedNames.Id:
                IdentifierArguments.BindId(ref arguments, request);
                break;
            case ReservedNames.IdType:
                IdentifierArguments.BindIdType(ref arguments, request);
                break;
            default:
                base.BindReserved(ref arguments, request);
                break;
        }
    }

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
        if (Path.Contains("{id}", StringComparison.Ordinal))
        {
            IdentifierArguments.Complete(ref arguments, request);
        }
    }
}
