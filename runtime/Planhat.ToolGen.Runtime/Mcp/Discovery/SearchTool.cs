using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Finds tools by what somebody wants to do.</summary>
internal sealed class SearchTool(HiddenTools tools) : DiscoveryTool(Describe())
{
    private const int DefaultLimit = 5;
    private const int MostHits = 20;
    private const int LongestQuery = 500;

    private static readonly ArgumentNames Names = new([DiscoveryNames.Query, DiscoveryNames.Limit]);

    protected override async ValueTask<CallToolResult> AnswerAsync(
        ReadOnlyMemory<byte> arguments, RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        var failures = new FailureList();
        (string query, int limit) = Bind(arguments.Span, failures);
        if (failures.Count > 0)
        {
            return Refuse(failures);
        }

        IReadOnlyList<PlanhatTool> hits = tools.Find(query, limit);
        if (hits.Count == 0)
        {
            return DiscoveryAnswer.OfCategories(tools);
        }

        await tools.PrepareAsync(cancellationToken);
        return DiscoveryAnswer.OfHits(hits, tools);
    }

    private static (string Query, int Limit) Bind(ReadOnlySpan<byte> arguments, FailureList failures)
    {
        string? query = null;
        long? limit = null;
        ArgumentReader reader = ArgumentReader.Open(arguments, Names, NullArguments.Absent, failures);
        while (reader.Read())
        {
            switch (reader.IsDeclared ? reader.Name : null)
            {
                case DiscoveryNames.Query:
                    query = ReadQuery(ref reader);
                    break;
                case DiscoveryNames.Limit:
                    limit = IntegerValue.Read(ref reader, new NumberLimits(1, MostHits, Decimals: 0) { SuggestsMaximum = true });
                    break;
                default:
                    reader.RefuseUnknown();
                    break;
            }
        }

        // A blank one is given, and answered with all there is.
        if (query is null)
        {
            reader.Require(DiscoveryNames.Query, expected: "a few words on what you want to do");
        }

        return (query ?? "", (int?)limit ?? DefaultLimit);
    }

    private static string ReadQuery(ref ArgumentReader value)
    {
        switch (value.TokenType)
        {
            case JsonTokenType.String when value.GetString() is { Length: > LongestQuery } text:
                value.Fail($"has {text.Length} characters", $"at most {LongestQuery}");
                return "";
            case JsonTokenType.String:
                return value.GetString();
            case JsonTokenType.StartArray when Joined(value.Raw) is { } joined:
                value.Fail("is an array, not a text", "one text", JsonString.Quote(joined));
                return "";
            default:
                value.Fail($"is {JsonKind.Of(value.TokenType)}, not a text", "a few words on what you want to do");
                return "";
        }
    }

    private static string? Joined(ReadOnlySpan<byte> array)
    {
        JsonElement words = Schema(array);
        return words.EnumerateArray().All(static word => word.ValueKind == JsonValueKind.String)
            ? string.Join(' ', words.EnumerateArray().Select(static word => word.GetString()))
            : null;
    }

    private static Tool Describe() => new()
    {
        Name = DiscoveryNames.Search,
        Title = "Search tools",
        Description =
            "Find the Planhat tools that fit a task, described in your own words: the records (customers, licenses, invoices, tasks, …) and what to do with them. "
            + $"Returns tools, best first, the first three with input schema; call one with the tool named in `call_with`. If nothing fits, returns an overview of all areas. For tools you know by name use `{DiscoveryNames.Schema}`.",
        InputSchema = Schema("""
            {"type":"object","properties":{"query":{"type":"string","description":"e.g. overdue invoices"},"limit":{"type":"integer","description":"Most tools to return.","minimum":1,"maximum":20,"default":5}},"required":["query"],"additionalProperties":false}
            """u8),
        OutputSchema = Schema("""
            {"type":"object","properties":{"tools":{"type":"array","items":{"type":"object"}}},"required":["tools"]}
            """u8),
        Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };
}
