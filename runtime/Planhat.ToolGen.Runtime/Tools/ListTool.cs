using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Reads a page of records; takes <c>limit</c>, <c>next_cursor</c>, <c>sort</c>, <c>fields</c> and <c>where</c>.</summary>
public abstract class ListTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.List;

    /// <summary>Whether Planhat gives pages; otherwise it answers with the whole list, and is sent neither paging nor order nor selection.</summary>
    protected internal virtual bool IsPaged => true;

    /// <summary>Whether the records of this list hold nothing but <see cref="PlanhatTool.Returns"/>, so that no other member can be selected or compared.</summary>
    protected internal virtual bool IsLimitedToReturns => false;

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        switch (arguments.IsDeclared ? arguments.Name : null)
        {
            case ReservedNames.Limit:
                PageArguments.BindLimit(ref arguments, request);
                break;
            case ReservedNames.NextCursor:
                PageArguments.BindCursor(ref arguments, request);
                break;
            case ReservedNames.Sort:
                PageArguments.BindSort(ref arguments, request);
                break;
            case ReservedNames.Fields:
                FieldsArgument.Bind(ref arguments, request);
                break;
            case ReservedNames.Where:
                WhereArgument.Bind(ref arguments, request);
                break;
            default:
                base.BindReserved(ref arguments, request);
                break;
        }
    }

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request) =>
        KeptConditions.Check(ref arguments, request);
}
