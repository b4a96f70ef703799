using System.Text;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Reads one record.</summary>
internal sealed class GetOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        // Planhat selects members in lists only, so a get is read whole and cut down here.
        FieldSelection fields = FieldSelection.Of(call.Tool.Model, call.Request.Fields, conditions: []);
        PlanhatResponse answer = AlreadyRead(call) ?? await call.Upstream.SendAsync(call.Upstream.Request(), cancellationToken);
        await call.CustomFields.PrepareAsync(answer.Body, fields.Shape, cancellationToken);
        ToolResult result = RecordAnswer.Shape(call, answer, fields.Shape);
        if (result.Json.Length <= ShownRecord.MostBytes)
        {
            return result;
        }

        string? id = JsonText.MemberText(result.Json.Span, Encoding.UTF8.GetBytes(call.Tool.Model.IdProperty));
        throw new ToolFailedException(LocalErrors.RecordTooLarge(call.Tool, id, ShownRecord.MostBytes, result.RateLimit));
    }

    // To learn what a bare identifier means, the record had to be read: there is no need to read it twice.
    private static PlanhatResponse? AlreadyRead(OperationCall call)
    {
        PlanhatTool tool = call.Tool;
        bool isPlainRead = tool.Host == tool.Model.Host
            && string.Equals(tool.Path, $"{tool.Model.Path}/{{id}}", StringComparison.Ordinal)
            && call.Request.Query.IsEmpty;
        return isPlainRead ? call.Identifier?.Answer : null;
    }
}
