using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>References refer to models that exist.</summary>
internal sealed class KnownModelRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value.To is { } to && !scope.KnowsModel(to.Value))
        {
            findings.Add(DiagnosticDescriptors.UnknownModel, to.At, to.Value, findings.Advice(to, scope.ModelNames, scope));
        }
    }
}
