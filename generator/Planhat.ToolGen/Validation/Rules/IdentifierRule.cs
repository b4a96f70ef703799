using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Identifier forms have a property, and records that are named by identifier have one.</summary>
internal sealed class IdentifierRule : ModelRule
{
    private static readonly string[] Everywhere = ["planhat"];

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (part.Definition is null)
        {
            return;
        }

        ParsedIdentifiers? identifiers = part.Definition.Identifiers;
        HashSet<string> forms = new(Everywhere, StringComparer.Ordinal);
        AddIf(forms, "external", identifiers?.External);
        AddIf(forms, "source", identifiers?.Source);

        foreach (Located<string>? named in new[] { part.Model.Identifiers?.Planhat, part.Model.Identifiers?.External, part.Model.Identifiers?.Source })
        {
            if (named is not null && part.Find(named.Value)?.Value.Type is { Value: not ("id" or "text") } type)
            {
                findings.Add(DiagnosticDescriptors.IdentifierType, named.At, named.Value, type.Value);
            }
        }

        IEnumerable<Located<string>> accepted = (part.Model.Identifiers?.Accepts ?? [])
            .SelectMany(static entry => entry.Forms)
            .Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Accepts));
        foreach (Located<string> form in accepted)
        {
            if (!forms.Contains(form.Value))
            {
                findings.Add(DiagnosticDescriptors.FormWithoutProperty, form.At, form.Value, part.Name);
            }
        }

        CheckIdProperty(part, identifiers?.Planhat, findings);
    }

    private static void CheckIdProperty(ModelPart part, Located<string>? named, Findings findings)
    {
        // A property named under `identifiers` that does not exist is reported there.
        if (named is not null || !part.IsReadable || part.Knows(LanguageDefaults.IdProperty))
        {
            return;
        }

        if (part.Endpoints.FirstOrDefault(static endpoint => endpoint.TakesId || endpoint.Operation is "upsert" or "bulk_upsert") is { } endpoint)
        {
            findings.Add(DiagnosticDescriptors.MissingIdentifier, endpoint.Endpoint.Name.At, endpoint.Name, part.Name, LanguageDefaults.IdProperty);
        }
    }

    private static void AddIf(HashSet<string> forms, string form, Located<string>? property)
    {
        if (property is not null)
        {
            forms.Add(form);
        }
    }
}
