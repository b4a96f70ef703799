using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Planhat.ToolGen.Mcp;

/// <summary>Refuses tool requests whose parameters are of the wrong JSON types, in words that name the right ones.</summary>
/// <remarks>The SDK would answer such a request with an internal error that says nothing about it.</remarks>
internal static class RequestParameters
{
    public static McpMessageHandler Check(McpMessageHandler next) =>
        (context, cancellationToken) =>
            context.JsonRpcMessage is JsonRpcRequest request && ProblemWith(request) is { } problem
                ? throw new McpProtocolException(problem, McpErrorCode.InvalidParams)
                : next(context, cancellationToken);

    private static string? ProblemWith(JsonRpcRequest request)
    {
        try
        {
            return request.Method switch
            {
                RequestMethods.ToolsCall => ProblemWithCall(request.Params),
                RequestMethods.ToolsList => ProblemWithList(request.Params),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // That is how a JsonObject tells it, once its members are first looked at.
            return "`params`, or `params.arguments`, names a member twice.";
        }
    }

    private static string? ProblemWithCall(JsonNode? parameters)
    {
        if (parameters is not JsonObject call)
        {
            return "`params` must be an object with the tool's `name` and its `arguments`.";
        }

        if (KindOf(call["name"]) != JsonValueKind.String)
        {
            return "`params.name` must be a text: the name of a tool.";
        }

        return ProblemWithMeta(call) ?? KindOf(call["arguments"]) switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => ProblemWithNames(call["arguments"]!.AsObject()),
            JsonValueKind.String => "`params.arguments` is a text: it must be the JSON object itself, not JSON put into a text.",
            _ => "`params.arguments` must be an object that holds the arguments by name.",
        };
    }

    // Counting reads all names, which throws for one that stands twice: the SDK would silently keep the last.
    private static string? ProblemWithNames(JsonObject arguments)
    {
        _ = arguments.Count;
        return null;
    }

    private static string? ProblemWithList(JsonNode? parameters) => KindOf(parameters) switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object when KindOf(parameters!["cursor"]) is JsonValueKind.Null or JsonValueKind.String =>
            ProblemWithMeta(parameters.AsObject()),
        JsonValueKind.Object => "`params.cursor` must be a text, or absent.",
        _ => "`params` must be an object, or absent.",
    };

    private static string? ProblemWithMeta(JsonObject parameters) =>
        KindOf(parameters["_meta"]) is JsonValueKind.Null or JsonValueKind.Object ? null : "`params._meta` must be an object, or absent.";

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;
}
