using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>What is extended exists, and no property is declared anew.</summary>
internal sealed class ExtendedModelRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (!part.Model.Extends)
        {
            return;
        }

        if (part.Definition is null)
        {
            if (!scope.HasUnknownNames)
            {
                List<string> names = [.. scope.Definitions.Select(static document => document.Model!.Name.Value)];
                findings.Add(DiagnosticDescriptors.UnknownExtendedModel, part.Model.Name.At, part.Name, findings.Advice(part.Model.Name, names, scope));
            }

            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ParsedProperty property in part.Properties)
        {
            if (!seen.Add(property.Name.Value) && part.Model.Properties.Contains(property))
            {
                findings.Add(DiagnosticDescriptors.RedefinedProperty, property.Name.At, property.Name.Value, part.Name);
            }
        }
    }
}
