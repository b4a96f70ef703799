namespace Planhat.ToolGen.Validation;

/// <summary>A rule about each endpoint whose operation is known.</summary>
internal abstract class EndpointRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings)
    {
        foreach (ModelPart part in scope.Parts)
        {
            foreach (EndpointPart endpoint in part.Endpoints)
            {
                Check(endpoint, scope, findings);
            }
        }
    }

    protected abstract void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings);
}
