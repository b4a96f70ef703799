using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The model whose records are the definitions of custom fields has a file of its own, which tells where they are.</summary>
internal sealed class CustomFieldSourceRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (scope.Api?.CustomFieldModel is not { } model || scope.HasUnknownNames)
        {
            return;
        }

        List<string> names = [.. scope.Definitions.Select(static document => document.Model!.Name.Value)];
        if (names.Contains(model.Value))
        {
            return;
        }

        if (scope.Api.References.Any(reference => reference.Name.Value == model.Value))
        {
            findings.Add(DiagnosticDescriptors.CustomFieldSource, model.At, model.Value);
        }
        else
        {
            findings.Add(DiagnosticDescriptors.UnknownModel, model.At, model.Value, findings.Advice(model, names));
        }
    }
}
