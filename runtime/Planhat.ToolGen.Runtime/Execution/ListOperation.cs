using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Execution;

/// <summary>Reads a page of records; with conditions, as many upstream pages as the scan may take.</summary>
internal sealed class ListOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        var walk = new ListWalk(call);
        bool goesOn;
        do
        {
            PlanhatResponse answer = await call.SendAsync(call.ToUpstream(walk.NextPage()), cancellationToken);
            goesOn = walk.Take(answer);
        }
        while (goesOn);

        return walk.Finish();
    }
}
