using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Inputs;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>Definitions as the generator sees them: the same steps over the same files, in the same order.</summary>
internal sealed class DefinitionSet
{
    private readonly Severities _severities;

    private DefinitionSet(ValidatedDefinitions validated, BuiltCatalog built, Severities severities)
    {
        _severities = severities;
        Validated = validated;
        Catalog = built.Catalog;
        Findings = [.. severities.Faults, .. severities.Apply([.. validated.Diagnostics, .. built.Faults])];
        IsWhole = built.Faults.Count == 0
            && validated.Diagnostics.All(static finding => finding.Descriptor.DefaultSeverity != DiagnosticSeverity.Error);
        Tools = [.. DefinedTool.Of(built.Catalog, validated)];
    }

    /// <summary>The documents without an error.</summary>
    public ValidatedDefinitions Validated { get; }

    /// <summary>What the generator would emit.</summary>
    public ToolCatalogModel Catalog { get; }

    /// <summary>What a build would report, in its order.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Whether all tools are there: those of files in error are missing.</summary>
    public bool IsWhole { get; }

    /// <summary>The tools in ordinal order of name.</summary>
    public IReadOnlyList<DefinedTool> Tools { get; }

    /// <summary>How many files are looked at.</summary>
    public int OwnFiles { get; private init; }

    /// <summary>How many files only feed names.</summary>
    public int ReferenceFiles { get; private init; }

    /// <summary>Whether a build would fail.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>Runs the generator's steps.</summary>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static DefinitionSet Load(IReadOnlyList<DefinitionSource> sources, Severities severities, CancellationToken ct)
    {
        EquatableArray<ParsedDocument> documents = sources
            .OrderBy(static source => source.Path, StringComparer.Ordinal)
            .Select(source => DefinitionParser.Parse(source.Path, source.Role, source.Text, ct))
            .ToEquatableArray();

        // Where a reference file was compiled decides names in emitted code, of which nothing is shown.
        EquatableArray<ReferenceOrigin> origins = sources
            .Where(static source => source.Role == DocumentRole.Reference)
            .Select(static source => new ReferenceOrigin(source.Path, TargetNamespace.FirstOf()))
            .ToEquatableArray();

        ValidatedDefinitions validated = DefinitionValidator.Validate(documents, ct);
        return new DefinitionSet(validated, BuiltCatalog.Of(validated, origins, ct), severities)
        {
            OwnFiles = sources.Count(static source => source.Role == DocumentRole.Own),
            ReferenceFiles = origins.Count,
        };
    }

    /// <summary>Findings of other steps, as a build would report them.</summary>
    public IReadOnlyList<Diagnostic> Apply(IEnumerable<DiagnosticInfo> findings) => _severities.Apply(findings);
}
