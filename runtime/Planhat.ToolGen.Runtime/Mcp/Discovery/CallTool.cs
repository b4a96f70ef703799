using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Calls another tool.</summary>
internal abstract class CallTool(HiddenTools tools, Tool description) : DiscoveryTool(description)
{
    private static readonly ArgumentNames Names = new([DiscoveryNames.ToolName, DiscoveryNames.Arguments]);

    // Other protocols and clients call them so.
    private static readonly FrozenDictionary<string, string> Spoken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = DiscoveryNames.ToolName,
        ["tool"] = DiscoveryNames.ToolName,
        ["function"] = DiscoveryNames.ToolName,
        ["args"] = DiscoveryNames.Arguments,
        ["data"] = DiscoveryNames.Arguments,
        ["input"] = DiscoveryNames.Arguments,
        ["params"] = DiscoveryNames.Arguments,
        ["parameters"] = DiscoveryNames.Arguments,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The schema that both have.</summary>
    protected static ReadOnlySpan<byte> Input => """
        {"type":"object","properties":{"tool_name":{"type":"string","description":"Exact name."},"arguments":{"type":"object","description":"By the tool's input schema.","additionalProperties":true}},"required":["tool_name"],"additionalProperties":false}
        """u8;

    /// <summary>The result is the called tool's own.</summary>
    protected static ReadOnlySpan<byte> Output => """{"type":"object"}"""u8;

    /// <summary>Why a tool is not called here, or null when it is.</summary>
    protected abstract string? ProblemWith(PlanhatTool tool);

    protected override async ValueTask<CallToolResult> AnswerAsync(
        ReadOnlyMemory<byte> arguments, RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        var failures = new FailureList();
        (PlanhatTool? tool, byte[] inner) = Bind(arguments.Span, failures);
        if (tool is null || failures.Count > 0)
        {
            return Refuse(failures);
        }

        CallToolResult result = await tools.AdapterOf(tool).InvokeAsync(inner, request, cancellationToken);
        if (result is { IsError: true, Content: [TextContentBlock text] })
        {
            text.Text = FromHere(text.Text);
        }

        return result;
    }

    private (PlanhatTool? Tool, byte[] Arguments) Bind(ReadOnlySpan<byte> arguments, FailureList failures)
    {
        PlanhatTool? tool = null;
        byte[] inner = [];
        ArgumentReader reader = ArgumentReader.Open(arguments, Names, NullArguments.Absent, failures);
        while (reader.Read())
        {
            switch (reader.IsDeclared ? reader.Name : null)
            {
                case DiscoveryNames.ToolName:
                    tool = BindTool(ref reader);
                    break;
                case DiscoveryNames.Arguments:
                    inner = BindArguments(ref reader);
                    break;
                default:
                    RefuseUnknown(ref reader);
                    break;
            }
        }

        reader.Require(DiscoveryNames.ToolName, expected: $"the name of a tool that {DiscoveryNames.Search} gave");
        return (tool, inner);
    }

    private PlanhatTool? BindTool(ref ArgumentReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Fail($"is {JsonKind.Of(reader.TokenType)}, not a text", "the name of one tool");
            return null;
        }

        if (tools.Resolve(ref reader, reader.GetString()) is not { } tool)
        {
            return null;
        }

        if (ProblemWith(tool) is not { } problem)
        {
            return tool;
        }

        reader.Fail(problem, $"the same call through {DiscoveryNames.CallOf(tool)}");
        return null;
    }

    // JSON put into a text loses nothing, so it is taken for what it holds.
    private static byte[] BindArguments(ref ArgumentReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return reader.Raw.ToArray();
        }

        if (QuotedJson.Find(ref reader, JsonTokenType.StartObject) is { } quoted)
        {
            return Encoding.UTF8.GetBytes(quoted);
        }

        if (reader.TokenType == JsonTokenType.StartArray && OnlyObject(reader.Raw) is { } single)
        {
            reader.Fail("is an array, not an object", "one object with the tool's arguments", single);
        }
        else
        {
            string problem = reader.TokenType == JsonTokenType.String ? "is a text that is no JSON object" : $"is {JsonKind.Of(reader.TokenType)}, not an object";
            reader.Fail(problem, "an object with the tool's arguments, {} for none");
        }

        return [];
    }

    private static string? OnlyObject(ReadOnlySpan<byte> array)
    {
        JsonElement elements = Schema(array);
        return elements.GetArrayLength() == 1 && elements[0].ValueKind == JsonValueKind.Object ? elements[0].GetRawText() : null;
    }

    // A name that both could mean is this tool's as long as this tool lacks it.
    private void RefuseUnknown(ref ArgumentReader reader)
    {
        string? meant = Names.Nearest(reader.Name) ?? Spoken.GetValueOrDefault(reader.Name);
        if (meant is not null && !reader.TryFind(meant, out _))
        {
            reader.RefuseUnknown(meant);
        }
        else if (IsOfSomeTool(reader.Name))
        {
            reader.FailName("belongs to the called tool", $"it inside `{DiscoveryNames.Arguments}`", renameTo: null);
        }
        else
        {
            reader.RefuseUnknown();
        }
    }

    private bool IsOfSomeTool(string argument) => tools.All.Any(tool => tool.Arguments.Contains(argument));

    // The called tool points into its own arguments, which here are a member of others.
    private static string FromHere(string error)
    {
        JsonObject node = JsonNode.Parse(error)!.AsObject();
        if (node["failures"] is not JsonArray { Count: > 0 } failures)
        {
            return error;
        }

        foreach (JsonObject failure in failures.OfType<JsonObject>())
        {
            failure["path"] = $"/{DiscoveryNames.Arguments}{(string?)failure["path"]}";
        }

        var json = new ArrayBufferWriter<byte>(error.Length + 64);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
