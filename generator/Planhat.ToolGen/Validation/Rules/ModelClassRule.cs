using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>C# classes of models are unique.</summary>
internal sealed class ModelClassRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        // Names of generated files are compared without regard to case.
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Located<string> model in scope.Definitions.Select(static document => document.Model!.Name))
        {
            string name = Identifier.Pascal(model.Value) + "Model";
            if (!classes.TryGetValue(name, out string? other))
            {
                classes.Add(name, model.Value);
            }
            else if (other != model.Value)
            {
                findings.Add(DiagnosticDescriptors.ModelClass, model.At, model.Value, other, name);
            }
        }
    }
}
