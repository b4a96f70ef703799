using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>What is added to the api file belongs to the API of a library, and says nothing anew.</summary>
internal sealed class ApiExtensionRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        foreach (ParsedDocument document in scope.ApiDocument is null && !scope.LacksLibraries ? [] : scope.ApiExtensions)
        {
            Located<string> name = document.ApiExtension!.Name;
            if (name.Value != scope.Api?.Name.Value)
            {
                string[] known = [.. scope.Api is { } api ? [api.Name.Value] : Array.Empty<string>()];
                findings.Add(DiagnosticDescriptors.UnknownApi, name.At, name.Value, findings.Advice(name, known, scope));
            }
            else if (scope.ApiDocument is { Role: DocumentRole.Own } own)
            {
                findings.Add(DiagnosticDescriptors.ChangeOfOwn, name.At, $"API '{name.Value}'", $"write this into '{FileNames.Of(own.Path)}'");
            }
        }

        CheckWords("Tag", scope.Api?.Tags, scope.ApiExtensions.SelectMany(static document => document.ApiExtension!.Tags), findings);
        CheckWords("Preset", scope.Api?.Presets, scope.ApiExtensions.SelectMany(static document => document.ApiExtension!.Presets), findings);
    }

    private static void CheckWords(string kind, IEnumerable<ParsedNamedText>? shipped, IEnumerable<ParsedNamedText> added, Findings findings)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Located<string> word in shipped?.Select(static entry => entry.Name) ?? [])
        {
            places[word.Value] = word.At.Path;
        }

        foreach (Located<string> word in added.Select(static entry => entry.Name))
        {
            if (places.TryGetValue(word.Value, out string? path))
            {
                findings.Add(DiagnosticDescriptors.DeclaredWord, word.At, kind, word.Value, FileNames.Of(path));
            }
            else
            {
                places.Add(word.Value, word.At.Path);
            }
        }
    }
}
