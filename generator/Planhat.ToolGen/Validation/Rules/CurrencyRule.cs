using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The currency of an amount stands in a currency property beside it, or at the root.</summary>
internal sealed class CurrencyRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        if (site.Value.Currency is not { } currency || site.Type != "money")
        {
            return;
        }

        if (!site.Siblings.TryGetValue(currency.Value, out ParsedValue? found) && !site.Root.TryGetValue(currency.Value, out found))
        {
            CheckUnknown(site, currency, findings);
        }
        else if (found.Type is { Value: not "currency" } type)
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, $"is of type {type.Value}", "name a property of type currency");
        }
        else if (found.Wrap is not null)
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, "has 'wrap', so that its value cannot be looked at", "remove the 'wrap' or this key");
        }
    }

    private static void CheckUnknown(ValueSite site, Located<string> currency, Findings findings)
    {
        List<string> names = [.. site.Siblings.Keys.Concat(site.Root.Keys).Distinct(StringComparer.Ordinal)];
        if (names.Count == 0)
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, "has no property beside it here", "remove the key");
        }
        else if (site.Part.IsComplete)
        {
            findings.Add(DiagnosticDescriptors.CurrencyProperty, currency.At, site.Label, currency.Value, "does not exist beside it", findings.Advice(currency, names));
        }
    }
}
