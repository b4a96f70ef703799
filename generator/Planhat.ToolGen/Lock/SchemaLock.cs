using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Lock;

/// <summary>The pipeline's part that compares the tools with their committed lock.</summary>
internal static class SchemaLock
{
    /// <summary>Adds the steps. Nothing is done while the tools, the lock and the build's properties stay as they are.</summary>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ValidatedDefinitions> validated,
        IncrementalValueProvider<BuiltCatalog> built)
    {
        IncrementalValueProvider<EquatableArray<LockFile>> files = context.AdditionalTextsProvider
            .Where(static file => LockFile.CanBe(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, ct) => LockFile.Read(pair.Left, pair.Right, ct))
            .WithTrackingName(TrackingNames.LockFile)
            .Collect()
            .Select(static (files, _) => files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray());

        IncrementalValueProvider<LockSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => LockSettings.Of(options))
            .WithTrackingName(TrackingNames.LockSettings);

        IncrementalValueProvider<bool> isHealthy = validated
            .Select(static (definitions, _) => definitions.Diagnostics.All(static finding => finding.Descriptor.DefaultSeverity != DiagnosticSeverity.Error));

        IncrementalValueProvider<LockComparison> comparison = files
            .Combine(settings)
            .Combine(built)
            .Combine(isHealthy)
            .Select(static (all, ct) => LockComparison.Of(
                all.Left.Left.Left,
                all.Left.Left.Right,
                all.Left.Right.Catalog,
                isWhole: all.Right && all.Left.Right.Faults.Count == 0,
                ct))
            .WithTrackingName(TrackingNames.LockComparison);

        context.RegisterSourceOutput(
            comparison
                .Combine(validated)
                .SelectMany(static (pair, _) => LockLocator.Locate(pair.Left, pair.Right))
                .WithTrackingName(TrackingNames.LockDiagnostics),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        context.RegisterSourceOutput(
            comparison.Select(static (comparison, _) => comparison.Accepted),
            static (output, accepted) =>
            {
                if (accepted is not null)
                {
                    output.AddSource(AcceptedLock.FileName + ".g.cs", accepted.ToSourceText());
                }
            });
    }
}
