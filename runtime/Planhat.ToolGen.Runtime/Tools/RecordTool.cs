using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>A tool whose call names one record by <c>id</c> and <c>id_type</c>; a custom tool does so only if its path holds <c>{id}</c>.</summary>
public abstract class RecordTool : PlanhatTool
{
    /// <inheritdoc/>
    protected override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
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

    private protected override void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
        if (IdentifierForms != IdentifierForms.None)
        {
            IdentifierArguments.Complete(ref arguments, request);
        }
    }
}
