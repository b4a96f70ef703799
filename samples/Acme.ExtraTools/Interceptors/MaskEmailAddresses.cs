using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Tools;

namespace Acme.ExtraTools.Interceptors;

/// <summary>A policy for all tools: no model sees a whole e-mail address, whatever the tool and wherever it stands in the answer.</summary>
internal sealed partial class MaskEmailAddresses : ToolInterceptor
{
    public override async ValueTask<ToolResult> InvokeAsync(
        PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
    {
        using ToolResult result = await next(call, cancellationToken);
        JsonNode masked = Mask(JsonNode.Parse(result.Json.Span))!;
        return result.WithJson(JsonSerializer.SerializeToUtf8Bytes(masked));
    }

    private static JsonNode? Mask(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Select(static member => KeyValuePair.Create(member.Key, Mask(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Mask)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Mask(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private static string Mask(string text) => EmailAddress().Replace(text, "${first}***${domain}");

    [GeneratedRegex(@"(?<first>[\p{L}\p{N}])[^\s@<>""'(),;:]*(?<domain>@[\p{L}\p{N}.-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmailAddress();
}
