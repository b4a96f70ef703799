using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Reads one record; takes <c>id</c>, <c>id_type</c> and <c>fields</c>.</summary>
public abstract class GetTool : RecordTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Get;

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        switch (arguments.IsDeclared ? arguments.Name : null)
        {
            case ReservedNames.Fields:
                FieldsArgument.Bind(ref arguments, request);
                break;
            default:
                base.BindReserved(ref arguments, request);
                break;
        }
    }
}
