using System.Buffers;
using System.Text.Json;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Calls an endpoint of its own kind; its result kind says what the answer holds.</summary>
internal sealed class CustomOperation : IToolOperation
{
    private static readonly CustomOperation Record = new(ShapeRecord);
    private static readonly CustomOperation List = new(ShapeList);
    private static readonly CustomOperation Object = new(ShapeObject);

    private readonly Func<OperationCall, PlanhatResponse, ToolResult> _shape;

    private CustomOperation(Func<OperationCall, PlanhatResponse, ToolResult> shape) => _shape = shape;

    public static CustomOperation Of(ToolResultKind result) => result switch
    {
        ToolResultKind.Record => Record,
        ToolResultKind.List => List,
        _ => Object,
    };

    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        PlanhatResponse answer = call.Tool.Annotations.ReadOnly
            ? await ReadAsync(call, cancellationToken)
            : await ConfirmedWrite.SendAsync(call, cancellationToken);
        return _shape(call, answer);
    }

    private static async Task<PlanhatResponse> ReadAsync(OperationCall call, CancellationToken cancellationToken)
    {
        call.Identifier?.Answer?.Dispose();
        PlanhatResponse answer = await call.Upstream.SendAsync(call.Upstream.Request(), cancellationToken);
        await call.CustomFields.PrepareAsync(answer.Body, RecordShape.Everything(call.Tool.Model), cancellationToken);
        return answer;
    }

    private static ToolResult ShapeRecord(OperationCall call, PlanhatResponse answer) =>
        RecordAnswer.Shape(call, answer, RecordShape.Everything(call.Tool.Model));

    private static ToolResult ShapeList(OperationCall call, PlanhatResponse answer)
    {
        var page = new PageWriter(call.Tool.Model, RecordShape.Everything(call.Tool.Model), call.Options.CharacterBudget)
        {
            CustomDays = call.CustomFields.Days,
            HintCharacters = call.CustomFields.Hint?.Length ?? 0,
        };
        int count = 0;
        try
        {
            var records = new RecordReader(JsonText.Normalize(answer.Body).Span);
            while (records.Read(out ReadOnlySpan<byte> record))
            {
                count++;
                _ = !page.IsCut && page.TryAdd(record);
            }
        }
        catch (JsonException)
        {
            throw call.Upstream.Unexpected(answer, "a JSON array of records");
        }
        catch (RecordTooLargeException exception)
        {
            throw new ToolFailedException(LocalErrors.RecordTooLarge(call.Tool, exception.Id, ShownRecord.MostBytes, answer.RateLimit));
        }

        string? hint = page.IsCut ? $"Only the first {page.Count} of {count} records fit. Narrow the request to see the others." : null;
        page.Finish(nextCursor: null, scanned: null, Hints.Join(hint, call.CustomFields.Hint));
        answer.Dispose();
        return ToolResult.Succeeded(page.Json, answer);
    }

    // Bulk writes answer with an object, ingests with next to nothing.
    private static ToolResult ShapeObject(OperationCall call, PlanhatResponse answer)
    {
        ReadOnlyMemory<byte> body = JsonText.Normalize(answer.Body);
        var json = new PooledBuffer(body.Length + 32);
        if (body.IsEmpty)
        {
            json.Write("{\"accepted\":true}"u8);
        }
        else if (!JsonText.IsWhole(body.Span, out JsonTokenType first))
        {
            throw call.Upstream.Unexpected(answer, "JSON");
        }
        else if (first == JsonTokenType.StartObject)
        {
            JsonText.CopyOnOneLine(json, body.Span);
        }
        else
        {
            json.Write("{\"result\":"u8);
            JsonText.CopyOnOneLine(json, body.Span);
            json.Write("}"u8);
        }

        Hints.WriteInto(json, call.CustomFields.Hint);
        answer.Dispose();
        return ToolResult.Succeeded(json, answer);
    }
}
