using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>The severities a build would give to findings: those of <c>.globalconfig</c> files, applied by the compiler itself.</summary>
internal sealed class Severities
{
    private const string FileName = ".globalconfig";

    private readonly Lazy<CSharpCompilation> _compilation;

    private Severities(IReadOnlyList<AnalyzerConfig> configs, bool warningsAsErrors)
    {
        AnalyzerConfigOptionsResult global = AnalyzerConfigSet.Create(configs, out ImmutableArray<Diagnostic> clashes).GlobalConfigOptions;
        Faults = [.. clashes, .. global.Diagnostics];
        _compilation = new Lazy<CSharpCompilation>(() => CSharpCompilation.Create(
            nameof(Severities),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithGeneralDiagnosticOption(warningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
                .WithSyntaxTreeOptionsProvider(new GlobalSeverities(global.TreeOptions))));
    }

    /// <summary>What the compiler finds wrong in the files themselves, such as a severity that there is not.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; }

    /// <summary>The severities that hold for files: of the <c>.globalconfig</c> in their folders and those above, where a build of a project looks, too.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="warningsAsErrors">Whether warnings count as errors.</param>
    public static Severities Beside(IEnumerable<DefinitionSource> sources, bool warningsAsErrors)
    {
        string[] configs =
        [
            .. sources
                .Where(static source => source.Role == DocumentRole.Own)
                .SelectMany(static source => FoldersOf(source.Path))
                .Distinct(StringComparer.Ordinal)
                .Select(static folder => Path.Combine(folder, FileName))
                .Where(File.Exists),
        ];
        return new Severities([.. configs.Select(static path => AnalyzerConfig.Parse(TextFile.Read(path), path))], warningsAsErrors);
    }

    /// <summary>The findings as a build reports them; those that are switched off are not among them.</summary>
    public IReadOnlyList<Diagnostic> Apply(IEnumerable<DiagnosticInfo> findings) =>
        [.. CompilationWithAnalyzers.GetEffectiveDiagnostics(findings.Select(static finding => finding.ToDiagnostic()), _compilation.Value)];

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }
}
