using System.Buffers;
using System.Text.Json;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Removes a record and answers with whatever Planhat said about it, and <c>deleted: true</c>.</summary>
internal sealed class DeleteOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        call.Identifier?.Answer?.Dispose();
        PlanhatResponse answer = await call.SendAsync(call.ToUpstream(), cancellationToken);
        return Shape(call, answer);
    }

    private static ToolResult Shape(OperationCall call, PlanhatResponse answer)
    {
        ReadOnlyMemory<byte> body = JsonText.Normalize(answer.Body);
        ReadOnlySpan<byte> members = body.IsEmpty || body.Span.SequenceEqual("null"u8) ? "{}"u8 : body.Span;
        if (!JsonText.IsObject(members) || RecordAnswer.IsErrorObject(call, members))
        {
            throw call.Unexpected(answer, "the outcome of a delete");
        }

        if (JsonText.Member(members, "deletedCount"u8) is { IsEmpty: false } count && IsZero(count))
        {
            throw UpstreamErrors.NothingDeleted(answer, call.Connection, NotFoundErrors.Sentence(call.Request, call.Identifier!.Given));
        }

        var json = new PooledBuffer(members.Length + 32);
        json.Write("{"u8);
        bool hasMembers = RecordShape.Without(call.Tool.Model, ["deleted"]).WriteMembers(json, members);
        json.Write(hasMembers ? ",\"deleted\":true}"u8 : "\"deleted\":true}"u8);
        ToolResult result = ToolResult.Succeeded(json, answer);
        answer.Dispose();
        return result;
    }

    private static bool IsZero(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number) && number == 0;
    }
}
