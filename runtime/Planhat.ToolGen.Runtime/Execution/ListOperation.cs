using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Execution;

/// <summary>Reads a page of records; with conditions or filters in parts, as many upstream pages as the scan may take.</summary>
internal sealed class ListOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        FilterMatches? matches = call.Request.LookUp is { } lookUp ? await FilterMatches.ReadAsync(call, lookUp, cancellationToken) : null;
        var walk = new ListWalk(call, new ListPlan(call, matches?.Identifiers), matches?.Answer);
        while (walk.HasNext)
        {
            PlanhatResponse answer = await call.Upstream.SendAsync(call.Upstream.Request(walk.NextQuery()), cancellationToken);
            await walk.PrepareAsync(answer, cancellationToken);
            walk.Take(answer);
        }

        return walk.Finish();
    }
}
