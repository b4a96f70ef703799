namespace Planhat.ToolGen.Validation;

/// <summary>A rule about each endpoint whose operation is known.</summary>
internal abstract class EndpointRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        foreach (ModelPart part in scope.Parts)
        {
            foreach (EndpointPart endpoint in part.Endpoints)
            {
                ct.ThrowIfCancellationRequested();
                Check(endpoint, scope, findings);
            }
        }
    }

    protected abstract void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings);
}
