using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Reads a page of records; takes <c>limit</c>, <c>next_cursor</c>, <c>sort</c>, <c>fields</c> and <c>where</c>.</summary>
public abstract class ListTool : PlanhatTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.List;

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
}
