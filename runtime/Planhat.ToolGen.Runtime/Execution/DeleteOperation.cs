using System.Buffers;
using System.Text.Json;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Removes a record and answers with whatever Planhat said about it, and <c>deleted: true</c>.</summary>
internal sealed class DeleteOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        RecordIdentity found = RecordIdentity.Of(call.Tool.Model, call.Identifier?.Answer);
        return Shape(call, await ConfirmedWrite.SendAsync(call, cancellationToken), found);
    }

    private static ToolResult Shape(OperationCall call, PlanhatResponse answer, RecordIdentity found)
    {
        ReadOnlyMemory<byte> body = JsonText.Normalize(answer.Body);
        ReadOnlySpan<byte> members = body.IsEmpty || body.Span.SequenceEqual("null"u8) ? "{}"u8 : body.Span;
        if (!JsonText.IsObject(members) || (!IsCounted(members) && RecordAnswer.IsErrorObject(call, members)))
        {
            throw call.Upstream.Unexpected(answer, "the outcome of a delete");
        }

        if (IsZero(JsonText.Member(members, "deletedCount"u8)) || IsZero(JsonText.Member(members, "n"u8)))
        {
            throw call.Upstream.NothingDeleted(answer);
        }

        var json = new PooledBuffer(members.Length + 128);
        json.Write("{"u8);
        bool hasMembers = RecordShape.Without(call.Tool.Model, ["deleted"]).WriteMembers(json, members, call.CustomFields.Days);
        json.Write(hasMembers ? ","u8 : ""u8);
        found.WriteMissingFrom(json, members);
        json.Write("\"deleted\":true}"u8);
        Hints.WriteInto(json, call.CustomFields.Hint);
        ToolResult result = ToolResult.Succeeded(json, answer);
        answer.Dispose();
        return result;
    }

    private static bool IsCounted(ReadOnlySpan<byte> members) =>
        !JsonText.Member(members, "n"u8).IsEmpty || !JsonText.Member(members, "deletedCount"u8).IsEmpty;

    private static bool IsZero(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return !json.IsEmpty && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number) && number == 0;
    }
}
