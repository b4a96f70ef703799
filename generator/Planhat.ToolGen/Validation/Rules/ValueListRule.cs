using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A list of values is either closed or open.</summary>
internal sealed class ValueListRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value.Values.Count > 0 && site.Value.KnownValues.Count > 0)
        {
            findings.Add(DiagnosticDescriptors.TwoValueLists, site.Value.KnownValues[0].At, site.Label);
        }
    }
}
