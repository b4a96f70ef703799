using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A reference is accepted in the identifier forms that the model referred to has.</summary>
internal sealed class ReferenceFormRule : ValueRule
{
    protected override void Check(ValueSite site, DefinitionScope scope, Findings findings)
    {
        // Of a model without a file nobody knows which identifiers it has.
        ParsedDocument? target = scope.Definitions.FirstOrDefault(document => document.Model!.Name.Value == site.Value.To?.Value);
        if (target is null or { IsPartial: true })
        {
            return;
        }

        ParsedIdentifiers? identifiers = target.Model!.Identifiers;
        foreach (Located<string> form in site.Value.Accepts)
        {
            bool isKnown = form.Value switch
            {
                "external" => identifiers?.External is not null,
                "source" => identifiers?.Source is not null,
                _ => true,
            };
            if (!isKnown)
            {
                findings.Add(DiagnosticDescriptors.FormWithoutProperty, form.At, form.Value, site.Value.To!.Value);
            }
        }
    }
}
