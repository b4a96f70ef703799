using Planhat.ToolGen.Binding;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Binds the arguments of a call, with the definitions of custom fields where the arguments turn out to be about those.</summary>
internal static class ArgumentBinder
{
    /// <summary>Binds; what is wrong comes back with the request.</summary>
    public static async ValueTask<(ToolRequest Request, FailureList Failures)> BindAsync(
        PlanhatTool tool,
        ApiDescription api,
        ReadOnlyMemory<byte> arguments,
        CallCustomFields customFields,
        BindingFacts facts,
        CancellationToken cancellationToken)
    {
        CustomFieldSet? used = customFields.Known;
        (ToolRequest Request, FailureList Failures) bound = Bind(tool, api, arguments, used, facts);
        if (bound.Request.MentionsCustomFields)
        {
            await customFields.ReadAsync(cancellationToken);
            bound = ReferenceEquals(used, customFields.Known) ? bound : Bind(tool, api, arguments, used = customFields.Known, facts);
        }

        // What is refused by old definitions may have been defined since.
        if (bound.Request.DoubtsCustomFields)
        {
            await customFields.ReadNewerAsync(cancellationToken);
            bound = ReferenceEquals(used, customFields.Known) ? bound : Bind(tool, api, arguments, customFields.Known, facts);
        }

        return bound;
    }

    private static (ToolRequest Request, FailureList Failures) Bind(
        PlanhatTool tool,
        ApiDescription api,
        ReadOnlyMemory<byte> arguments,
        CustomFieldSet? customFields,
        BindingFacts facts)
    {
        var failures = new FailureList();
        return (ToolRequest.Bind(tool, api, arguments.Span, failures, customFields, facts), failures);
    }
}
