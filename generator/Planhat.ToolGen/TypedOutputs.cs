using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Inputs;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen;

/// <summary>The part of the pipeline that emits typed records and clients.</summary>
internal static class TypedOutputs
{
    /// <summary>Registers the outputs.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="contributions">What each file contributes, and where it goes.</param>
    /// <param name="built">The catalog.</param>
    /// <param name="targetNamespace">The namespace of emitted types.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Placed<DocumentModel>> contributions,
        IncrementalValueProvider<BuiltCatalog> built,
        IncrementalValueProvider<string> targetNamespace)
    {
        IncrementalValueProvider<bool> isOn = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => TypedClientOption.IsOn(options))
            .WithTrackingName(TrackingNames.TypedClient);

        // Switched off before a file is taken apart, for the reason that the namespace joins there.
        IncrementalValuesProvider<Placed<DocumentModel>> typed = contributions
            .Combine(isOn)
            .Select(static (pair, _) => pair.Right ? pair.Left : pair.Left with { Item = new DocumentModel(pair.Left.Item.Path, Model: null, Tools: default) })
            .WithTrackingName(TrackingNames.TypedContribution);

        context.RegisterSourceOutput(
            typed
                .SelectMany(static (document, _) => document.Item.OwnModel.Select(model => new Placed<RecordModel>(model, document.Namespace)))
                .WithTrackingName(TrackingNames.Record),
            static (output, model) =>
            {
                ToolGenGenerator.Emit(output, model.Item.Stem + TypedNames.Record, () => RecordEmitter.Emit(model.Item, model.Namespace));
                if (WriteProperties.Any(model.Item))
                {
                    ToolGenGenerator.Emit(output, model.Item.Stem + TypedNames.Write, () => WriteEmitter.Emit(model.Item, model.Namespace));
                }
            });

        context.RegisterSourceOutput(
            typed
                .SelectMany(static (document, _) => document.Item.Client is { } client ? [new Placed<ClientModel>(client, document.Namespace)] : Enumerable.Empty<Placed<ClientModel>>())
                .WithTrackingName(TrackingNames.Client),
            static (output, client) => ToolGenGenerator.Emit(output, client.Item.ClassName, () => ClientEmitter.Emit(client.Item, client.Namespace)));

        context.RegisterSourceOutput(
            built
                .Combine(targetNamespace)
                .Combine(isOn)
                .SelectMany(static (pair, _) => pair.Right
                    ? ClientListModel.Of(pair.Left.Left.Catalog).Select(clients => new Placed<ClientListModel>(clients, pair.Left.Right))
                    : [])
                .WithTrackingName(TrackingNames.ClientList),
            static (output, clients) => ToolGenGenerator.Emit(output, TypedNames.PlanhatClient, () => PlanhatClientEmitter.Emit(clients.Item, clients.Namespace)));
    }
}
