namespace Planhat.ToolGen.Validation;

/// <summary>A rule about each value whose type is known: properties, array items, filters, arguments.</summary>
internal abstract class ValueRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        foreach (ModelPart part in scope.Parts)
        {
            foreach (ValueSite site in part.Values)
            {
                ct.ThrowIfCancellationRequested();
                Check(site, scope, findings);
            }
        }
    }

    protected abstract void Check(ValueSite site, DefinitionScope scope, Findings findings);
}
