namespace Planhat.ToolGen.Validation;

/// <summary>A rule about each file that defines or extends a model.</summary>
internal abstract class ModelRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        foreach (ModelPart part in scope.Parts)
        {
            ct.ThrowIfCancellationRequested();
            Check(part, scope, findings);
        }
    }

    protected abstract void Check(ModelPart part, DefinitionScope scope, Findings findings);
}
