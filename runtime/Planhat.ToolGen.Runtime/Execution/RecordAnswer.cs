using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Turns Planhat's answer with one record into the tool's result.</summary>
internal static class RecordAnswer
{
    /// <summary>The whole record that a create or an update left behind.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">Planhat's answer; it is disposed.</param>
    /// <exception cref="ToolFailedException">The answer is no record with an identifier, so nothing shows that the write was made.</exception>
    public static ToolResult Stored(OperationCall call, PlanhatResponse answer)
    {
        ReadOnlyMemory<byte> record = JsonText.Normalize(answer.Body);
        return JsonText.IsObject(record.Span) && HasId(call, record.Span)
            ? Write(call, answer, record.Span, RecordShape.Everything(call.Tool.Model))
            : throw NoRecord(call, answer);
    }

    /// <summary>The record that was read, shaped.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">Planhat's answer; it is disposed.</param>
    /// <param name="shape">What is shown of the record.</param>
    /// <exception cref="ToolFailedException">The answer is no record.</exception>
    public static ToolResult Shape(OperationCall call, PlanhatResponse answer, RecordShape shape)
    {
        ReadOnlyMemory<byte> record = JsonText.Normalize(answer.Body);
        return JsonText.IsObject(record.Span) && !IsErrorObject(call, record.Span)
            ? Write(call, answer, record.Span, shape)
            : throw NoRecord(call, answer);
    }

    /// <summary>Whether an object tells of an error and is no record: Planhat has been seen to send that with status 200.</summary>
    public static bool IsErrorObject(OperationCall call, ReadOnlySpan<byte> json) =>
        !HasId(call, json)
        && (!JsonText.Member(json, "error"u8).IsEmpty || !JsonText.Member(json, "message"u8).IsEmpty);

    private static bool HasId(OperationCall call, ReadOnlySpan<byte> json) =>
        JsonText.MemberText(json, Encoding.UTF8.GetBytes(call.Tool.Model.IdProperty)) is { Length: > 0 };

    private static ToolResult Write(OperationCall call, PlanhatResponse answer, ReadOnlySpan<byte> record, RecordShape shape)
    {
        var json = new PooledBuffer(record.Length);
        shape.Write(json, record, call.CustomFields.Days);
        Hints.WriteInto(json, call.CustomFields.Hint);
        ToolResult result = ToolResult.Succeeded(json, answer);
        answer.Dispose();
        return result;
    }

    private static ToolFailedException NoRecord(OperationCall call, PlanhatResponse answer) =>
        call.Upstream.Unexpected(answer, $"{Article.With(call.Tool.Model.Title)} record");
}
