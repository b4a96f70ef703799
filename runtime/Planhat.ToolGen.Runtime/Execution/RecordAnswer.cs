using System.Text;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Turns Planhat's answer with one record into the tool's result.</summary>
internal static class RecordAnswer
{
    /// <summary>The record, shaped.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">Planhat's answer; it is disposed.</param>
    /// <param name="shape">What is shown of the record.</param>
    public static ToolResult Shape(OperationCall call, PlanhatResponse answer, RecordShape shape)
    {
        ReadOnlySpan<byte> record = Checked(call, answer).Span;
        var json = new PooledBuffer(record.Length);
        shape.Write(json, record);
        ToolResult result = ToolResult.Succeeded(json, answer);
        answer.Dispose();
        return result;
    }

    /// <summary>Whether an object tells of an error and is no record: Planhat has been seen to send that with status 200.</summary>
    public static bool IsErrorObject(OperationCall call, ReadOnlySpan<byte> json) =>
        !JsonText.Member(json, "error"u8).IsEmpty
        && JsonText.Member(json, Encoding.UTF8.GetBytes(call.Tool.Model.IdProperty)).IsEmpty;

    private static ReadOnlyMemory<byte> Checked(OperationCall call, PlanhatResponse answer)
    {
        ReadOnlyMemory<byte> record = JsonText.Normalize(answer.Body);
        bool isRecord = JsonText.IsObject(record.Span) && !IsErrorObject(call, record.Span);
        return isRecord ? record : throw call.Unexpected(answer, $"a {call.Tool.Model.Title} record");
    }
}
