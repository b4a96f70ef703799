using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Removes a record for good; takes <c>id</c> and <c>id_type</c>.</summary>
public abstract class DeleteTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Delete;

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

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request) =>
        IdentifierArguments.Complete(ref arguments, request);
}
