using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A list of values is either closed or open, and stands beside no other description of the text.</summary>
internal sealed class ValueListRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value.Values.Count > 0 && site.Value.KnownValues.Count > 0)
        {
            findings.Add(DiagnosticDescriptors.TwoValueLists, site.Value.KnownValues[0].At, site.Label);
        }

        if (site.Value.Alphanumeric is { } alphanumeric)
        {
            foreach ((string key, _) in ValueKeys.Given(site.Value).Where(static key => key.Name is "values" or "known_values" or "max_length"))
            {
                findings.Add(DiagnosticDescriptors.RequiredContradiction, alphanumeric.At, "alphanumeric", $"stands beside '{key}'", "remove one of the two");
            }
        }
    }
}
