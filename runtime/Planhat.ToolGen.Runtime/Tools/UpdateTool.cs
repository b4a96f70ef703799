using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Changes some properties of a record; takes <c>id</c>, <c>id_type</c>, <c>clear</c>, and <c>custom</c> where the model has custom fields.</summary>
public abstract class UpdateTool : RecordTool
{
    /// <inheritdoc/>
    public sealed override ToolMethod Method => ToolMethod.Update;

    private protected sealed override NullArguments Nulls => NullArguments.Empties;

    /// <inheritdoc/>
    protected sealed override void BindReserved(ref ArgumentReader arguments, ToolRequest request)
    {
        switch (arguments.IsDeclared ? arguments.Name : null)
        {
            case ReservedNames.Clear:
                ClearArgument.Bind(ref arguments, request);
                break;
            case ReservedNames.Custom:
                CustomArgument.Bind(ref arguments, request);
                break;
            default:
                base.BindReserved(ref arguments, request);
                break;
        }
    }

    private protected sealed override void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
        base.Complete(ref arguments, request);
        ClearArgument.Complete(ref arguments, request);
        CustomArgument.Complete(request);
        RefuseEmptied(ref arguments, request);
        if (ChangesNothing(ref arguments, request))
        {
            arguments.FailMember("", "nothing to update", "at least one property to set, or to empty by clear");
        }
    }

    private static void RefuseEmptied(ref ArgumentReader arguments, ToolRequest request)
    {
        foreach (string name in request.Facts?.Required.Of(request.Tool.Model) ?? [])
        {
            string title = Article.With(request.Tool.Model.Title);
            if (arguments.HasOrEmpties(name) && !arguments.Has(name))
            {
                arguments.FailMember(name, $"cannot be emptied: {title} is never without", "another value, or leave it out");
            }
            else if (request.Cleared.Contains(name, StringComparer.Ordinal))
            {
                arguments.FailMember(ReservedNames.Clear, $"empties {name}, which {title} is never without", "leave it out");
            }
        }
    }

    private static bool ChangesNothing(ref ArgumentReader arguments, ToolRequest request)
    {
        int names = CountIf(arguments.HasOrEmpties(ReservedNames.Id)) + CountIf(arguments.HasOrEmpties(ReservedNames.IdType));
        int empty = CountIf(arguments.HasOrEmpties(ReservedNames.Clear) && request.Cleared.Count == 0)
            + CountIf(arguments.HasOrEmpties(ReservedNames.Custom) && !request.HasCustomFields);

        // A refused clear or custom was meant to change something.
        return arguments.Count == names || (arguments.Count == names + empty && arguments.Failures.Count == 0);
    }

    private static int CountIf(bool condition) => condition ? 1 : 0;
}
