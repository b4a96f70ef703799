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
    private const string HalfSurrogate = "`params` holds a text that is not valid Unicode: half of a surrogate pair stands alone.";

    public static McpMessageHandler Check(McpMessageHandler next) =>
        async (context, cancellationToken) =>
        {
            if (context.JsonRpcMessage is JsonRpcRequest request && ProblemWith(request) is { } problem)
            {
                throw new McpProtocolException(problem, McpErrorCode.InvalidParams);
            }

            try
            {
                await next(context, cancellationToken);
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or JsonException && HoldsHalfSurrogates(context.JsonRpcMessage))
            {
                throw new McpProtocolException(HalfSurrogate, exception, McpErrorCode.InvalidParams);
            }
        };

    // JSON can spell half a surrogate pair, but nothing can write it as UTF-8. To look for it in every request would cost too much.
    private static bool HoldsHalfSurrogates(JsonRpcMessage message)
    {
        try
        {
            _ = (message as JsonRpcRequest)?.Params?.ToJsonString();
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

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
        catch (InvalidOperationException)
        {
            return HalfSurrogate;
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

        // Reading throws for half a surrogate pair.
        _ = call["name"]!.GetValue<string>();
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
            ProblemWithList(parameters.AsObject()),
        JsonValueKind.Object => "`params.cursor` must be a text, or absent.",
        _ => "`params` must be an object, or absent.",
    };

    private static string? ProblemWithList(JsonObject list)
    {
        _ = list["cursor"]?.GetValue<string>();
        return ProblemWithMeta(list);
    }

    private static string? ProblemWithMeta(JsonObject parameters) =>
        KindOf(parameters["_meta"]) is JsonValueKind.Null or JsonValueKind.Object ? null : "`params._meta` must be an object, or absent.";

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;
}
