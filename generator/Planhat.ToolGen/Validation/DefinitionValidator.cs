using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Extension;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>Checks all definitions of a compilation against each other.</summary>
internal static class DefinitionValidator
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    /// <summary>Checks the documents; those with an error are left out of the result.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static ValidatedDefinitions Validate(EquatableArray<ParsedDocument> documents, CancellationToken ct)
    {
        try
        {
            return ValidateAll(documents, ct);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever the files hold, the build must end with a diagnostic, not with a broken generator.
        catch (Exception fault)
        {
            string path = documents.Count > 0 ? documents[0].Path : string.Empty;
            return new ValidatedDefinitions(
                EquatableArray<ParsedDocument>.Empty,
                documents.SelectMany(static document => document.Diagnostics).Append(InternalFault.At(path, fault)).ToEquatableArray());
        }
#pragma warning restore CA1031
    }

    private static ValidatedDefinitions ValidateAll(EquatableArray<ParsedDocument> documents, CancellationToken ct)
    {
        // Then no file could be read: one finding says it, and nothing else can be said.
        if (documents.SelectMany(static document => document.Diagnostics).FirstOrDefault(static finding => finding.Descriptor.Id == DiagnosticDescriptors.OtherYamlLibrary.Id) is { } unread)
        {
            return new ValidatedDefinitions(EquatableArray<ParsedDocument>.Empty, new[] { unread }.ToEquatableArray());
        }

        List<DiagnosticInfo> found = [.. documents.SelectMany(static document => document.Diagnostics)];
        EquatableArray<ParsedDocument> changed = ToolChanges.Make(documents);
        found.AddRange(Run(changed, Nothing, ct));
        HashSet<string> faulty = PathsWithErrors(found);
        LeaveOutDependents(changed, faulty, ct);

        // A file that is left out changes nothing either.
        return new ValidatedDefinitions(
            ToolChanges.Make(documents.Where(document => !faulty.Contains(document.Path)).ToEquatableArray()),
            found
                .Distinct()
                .OrderBy(static finding => finding.Location.Path, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Location.Span.Start)
                .ThenBy(static finding => finding.Descriptor.Id, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    /// <summary>Adds the files that are right in themselves but need a property from an extension that is not.</summary>
    private static void LeaveOutDependents(EquatableArray<ParsedDocument> documents, HashSet<string> faulty, CancellationToken ct)
    {
        int before = -1;
        while (before != faulty.Count && documents.Any(document => document.Model is { Extends: true } && faulty.Contains(document.Path)))
        {
            before = faulty.Count;
            faulty.UnionWith(PathsWithErrors(Run(documents, faulty, ct)));
        }
    }

    private static IEnumerable<DiagnosticInfo> Run(EquatableArray<ParsedDocument> documents, ISet<string> leftOut, CancellationToken ct)
    {
        var scope = new DefinitionScope(documents, leftOut);
        var findings = new Findings();
        foreach (IDefinitionRule rule in DefinitionRules.All)
        {
            rule.Check(scope, findings, ct);
        }

        return findings.Items;
    }

    private static HashSet<string> PathsWithErrors(IEnumerable<DiagnosticInfo> findings) => new(
        findings
            .Where(static finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(static finding => finding.Location.Path),
        StringComparer.Ordinal);
}
