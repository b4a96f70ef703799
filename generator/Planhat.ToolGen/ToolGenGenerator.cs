using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Inputs;
using Planhat.ToolGen.Lock;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen;

/// <summary>Compiles the endpoint definitions among a project's additional files into MCP tools.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ToolGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DefinitionFile> files = context.AdditionalTextsProvider
            .Where(static file => DefinitionFile.IsDefinition(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, ct) => DefinitionFile.Read(pair.Left, pair.Right, ct))
            .WithTrackingName(TrackingNames.File);

        IncrementalValuesProvider<ParsedDocument> documents = files
            .Select(static (file, ct) => DefinitionParser.Parse(file.Path, file.Role, file.Text, ct))
            .WithTrackingName(TrackingNames.Document);

        IncrementalValueProvider<EquatableArray<ReferenceOrigin>> origins = files
            .Where(static file => file.Role == DocumentRole.Reference)
            .Select(static (file, _) => new ReferenceOrigin(file.Path, file.Namespace))
            .Collect()
            .Select(static (origins, _) => origins.ToEquatableArray())
            .WithTrackingName(TrackingNames.Origins);

        // Names must be unique across files, so validation ends in one result. The order of the files must not matter.
        IncrementalValueProvider<ValidatedDefinitions> validated = documents
            .Collect()
            .Select(static (documents, ct) => DefinitionValidator.Validate(
                documents.OrderBy(static document => document.Path, StringComparer.Ordinal).ToEquatableArray(),
                ct))
            .WithTrackingName(TrackingNames.Validated);

        // Models hold no positions: an edit that only moves text stops here.
        IncrementalValueProvider<BuiltCatalog> built = validated
            .Combine(origins)
            .Select(static (pair, ct) => BuiltCatalog.Of(pair.Left, pair.Right, ct))
            .WithTrackingName(TrackingNames.Catalog);

        IncrementalValueProvider<string> targetNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => TargetNamespace.Of(options))
            .WithTrackingName(TrackingNames.Namespace);

        ReportDiagnostics(context, validated, built);
        EmitDocuments(context, documents, built, targetNamespace);
        EmitCatalog(context, built.Combine(targetNamespace));
        SchemaLock.Register(context, validated, built);
    }

    private static void ReportDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ValidatedDefinitions> validated,
        IncrementalValueProvider<BuiltCatalog> built)
    {
        context.RegisterSourceOutput(
            validated.SelectMany(static (definitions, _) => definitions.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, info) => output.ReportDiagnostic(info.ToDiagnostic()));

        context.RegisterSourceOutput(
            built.SelectMany(static (catalog, _) => catalog.Faults).WithTrackingName(TrackingNames.Faults),
            static (output, info) => output.ReportDiagnostic(info.ToDiagnostic()));
    }

    private static void EmitDocuments(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedDocument> documents,
        IncrementalValueProvider<BuiltCatalog> built,
        IncrementalValueProvider<string> targetNamespace)
    {
        IncrementalValueProvider<ContributionIndex> index = built.Select(static (catalog, _) => new ContributionIndex(catalog.Catalog));

        // Back to one entry per file: a catalog taken apart as a whole would emit every tool behind an added one anew.
        // The namespace joins before the file is taken apart: Combine behind SelectMany loses entries after a removal.
        IncrementalValuesProvider<Placed<DocumentModel>> contributions = documents
            .Combine(index)
            .Combine(targetNamespace)
            .Select(static (pair, _) => new Placed<DocumentModel>(pair.Left.Right.Of(pair.Left.Left.Path), pair.Right))
            .WithTrackingName(TrackingNames.Contribution);

        context.RegisterSourceOutput(
            contributions
                .SelectMany(static (document, _) => document.Item.Tools.Select(tool => new Placed<ToolModel>(tool, document.Namespace)))
                .WithTrackingName(TrackingNames.Tool),
            static (output, tool) => Emit(output, tool.Item.ClassName, () => ToolEmitter.Emit(tool.Item, tool.Namespace)));

        context.RegisterSourceOutput(
            contributions
                .SelectMany(static (document, _) => document.Item.OwnModel.Select(model => new Placed<RecordModel>(model, document.Namespace)))
                .WithTrackingName(TrackingNames.Model),
            static (output, model) => Emit(output, model.Item.ClassName, () => RecordModelEmitter.Emit(model.Item, model.Namespace)));

        TypedOutputs.Register(context, contributions, built, targetNamespace);
    }

    private static void EmitCatalog(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(BuiltCatalog Left, string Right)> placed)
    {
        context.RegisterSourceOutput(
            placed
                .SelectMany(static (pair, _) => pair.Left.Catalog.OwnApi.Select(api => new Placed<ApiModel>(api, pair.Right)))
                .WithTrackingName(TrackingNames.Api),
            static (output, api) => Emit(output, ApiEmitter.ClassName, () => ApiEmitter.Emit(api.Item, api.Namespace)));

        context.RegisterSourceOutput(
            placed
                .SelectMany(static (pair, _) => CatalogModel.Of(pair.Left.Catalog).Select(catalog => new Placed<CatalogModel>(catalog, pair.Right)))
                .WithTrackingName(TrackingNames.CatalogFile),
            static (output, catalog) =>
            {
                Emit(output, CatalogEmitter.ClassName, () => CatalogEmitter.Emit(catalog.Item, catalog.Namespace));
                Emit(output, NamesEmitter.ClassName, () => NamesEmitter.Emit(catalog.Item, catalog.Namespace));
            });
    }

    /// <summary>Adds a file; an exception would cost the user every file, so it becomes a finding.</summary>
    internal static void Emit(SourceProductionContext output, string className, Func<SourceText> emit)
    {
        try
        {
            output.AddSource(className + ".g.cs", emit());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalFault.At(className + ".g.cs", fault).ToDiagnostic());
        }
    }
}
