using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Exactly one file describes the API.</summary>
internal sealed class ApiFileRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        foreach (ParsedDocument document in scope.Documents.Where(document => document.Api is not null && document != scope.ApiDocument))
        {
            findings.Add(DiagnosticDescriptors.SecondApi, document.Api!.Name.At, FileNames.Of(scope.ApiDocument!.Path));
        }

        if (scope.ApiDocument is null && !scope.HasUnknownNames && scope.Documents.FirstOrDefault(static document => document.Model is not null) is { } first)
        {
            findings.Add(DiagnosticDescriptors.MissingApi, first.Model!.Name.At);
        }
    }
}
