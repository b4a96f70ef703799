using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The smallest value is not above the largest, and bounds of whole numbers are whole.</summary>
internal sealed class BoundsRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value is { Min: { } min, Max: { } max } && min.Value > max.Value)
        {
            findings.Add(DiagnosticDescriptors.Bounds, min.At, site.Label, min.Value.ToInvariant(), max.Value.ToInvariant());
        }

        foreach (Located<decimal>? bound in new[] { site.Value.Min, site.Value.Max })
        {
            if (bound is not null && LanguageTypes.ScalarOf(site.Type) == ScalarForm.Integer && !IsWholeInt32(bound.Value))
            {
                findings.Add(DiagnosticDescriptors.FractionalBound, bound.At, site.Label, bound.Value.ToInvariant());
            }
        }
    }

    private static bool IsWholeInt32(decimal number) => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;
}
