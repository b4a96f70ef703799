using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A model and its resource have one file, and no entry under <c>references</c> beside it.</summary>
internal sealed class UniqueModelRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var models = new Dictionary<string, string>(StringComparer.Ordinal);
        var resources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ParsedDocument document in scope.Definitions)
        {
            Located<string> name = document.Model!.Name;
            if (models.TryGetValue(name.Value, out string? path))
            {
                findings.Add(DiagnosticDescriptors.DuplicateModel, name.At, name.Value, FileNames.Of(path));
                continue;
            }

            models.Add(name.Value, document.Path);
            if (document.Model.Resource is not { } resource)
            {
                continue;
            }

            if (resources.TryGetValue(resource.Value, out string? other))
            {
                findings.Add(DiagnosticDescriptors.DuplicateResource, resource.At, resource.Value, other);
            }
            else
            {
                resources.Add(resource.Value, name.Value);
            }
        }

        CheckReferences(scope, models, findings);
    }

    private static void CheckReferences(DefinitionScope scope, Dictionary<string, string> models, Findings findings)
    {
        foreach (ParsedModelReference reference in scope.Api?.References ?? [])
        {
            if (!models.ContainsKey(reference.Name.Value))
            {
                continue;
            }

            ParsedDocument own = scope.Definitions.First(document => document.Model!.Name.Value == reference.Name.Value);

            // An api file of a library cannot be changed, so the clash is told at the model.
            Located<string> at = scope.ApiDocument!.Role == DocumentRole.Reference ? own.Model!.Name : reference.Name;
            findings.Add(DiagnosticDescriptors.ReferenceHasModel, at.At, reference.Name.Value, FileNames.Of(own.Path));
        }
    }
}
