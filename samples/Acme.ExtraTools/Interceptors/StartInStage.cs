using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Acme.ExtraTools.Interceptors;

/// <summary>Changes one tool's request: an opportunity without a sales stage starts in Acme's first one.</summary>
internal sealed class StartInStage(string stage) : ToolInterceptor
{
    public override PlanhatRequest OnRequest(PlanhatTool tool, PlanhatRequest request)
    {
        JsonObject opportunity = JsonNode.Parse(request.Body!.Value.Span)!.AsObject();
        return opportunity.TryAdd("salesStage", stage)
            ? request with { Body = JsonSerializer.SerializeToUtf8Bytes(opportunity) }
            : request;
    }
}
