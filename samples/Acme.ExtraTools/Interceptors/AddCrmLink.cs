using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Tools;

namespace Acme.ExtraTools.Interceptors;

/// <summary>Changes one tool's result: a company also shows where it is found in Acme's CRM.</summary>
internal sealed class AddCrmLink(Uri crm) : ToolInterceptor
{
    public override async ValueTask<ToolResult> InvokeAsync(
        PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
    {
        ToolResult result = await next(call, cancellationToken);
        if (result.IsError)
        {
            return result;
        }

        JsonObject company = JsonNode.Parse(result.Json.Span)!.AsObject();
        if (company["externalId"]?.GetValue<string>() is not { } id)
        {
            return result;
        }

        company["crmUrl"] = new Uri(crm, $"accounts/{Uri.EscapeDataString(id)}").AbsoluteUri;
        using (result)
        {
            return result.WithJson(JsonSerializer.SerializeToUtf8Bytes(company));
        }
    }
}
