using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The currency of an amount stands in a currency property beside it.</summary>
internal sealed class CurrencyRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value.Currency is not { } currency || site.Type != "money" || (!site.Part.IsComplete && site.Depth == 1))
        {
            return;
        }

        if (site.Siblings is null)
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, "has no property beside it here", "remove the key");
        }
        else if (!site.Siblings.TryGetValue(currency.Value, out string? type))
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, "does not exist beside it", NearestName.Advice(currency.Value, [.. site.Siblings.Keys]));
        }
        else if (type is not (null or "currency"))
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, $"is of type {type}", "name a property of type currency");
        }
    }
}
