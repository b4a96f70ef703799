using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Builds one tool from its endpoint.</summary>
internal static class ToolModelBuilder
{
    public static ToolModel Build(ParsedEndpoint parsed, ModelSource source, RecordModel record, ApiModel? api)
    {
        EndpointContext endpoint = EndpointContext.Of(parsed, source, record, api);
        string name = parsed.Name.Value;
        bool isBulk = endpoint.Operation == OperationKind.BulkUpsert;
        EquatableArray<ArgumentModel> arguments = ArgumentDerivation.Of(endpoint);
        bool acceptsCustomFields = record.CustomFieldParent is not null
            && endpoint.Operation is OperationKind.Create or OperationKind.Update or OperationKind.Upsert;

        return new ToolModel(
            Name: name,
            ClassName: Identifier.Pascal(name) + "Tool",
            Title: parsed.Title?.Value ?? TitleDerivation.Of(name, endpoint.Operation, record),
            Description: parsed.Description?.Value.Trim() ?? string.Empty,
            ModelClassName: record.ClassName,
            ModelNamespace: record.Namespace,
            ModelHost: record.Host,
            Operation: endpoint.Operation,
            Verb: endpoint.Verb,
            Host: parsed.Host?.Value ?? record.Host,
            Path: endpoint.Path,
            Tags: TagsOf(endpoint),
            Presets: PresetDerivation.Of(parsed, source.Parts),
            Synonyms: SynonymsOf(endpoint, arguments),
            Aliases: Distinct(parsed.Aliases),
            Exposure: EndpointDerivation.ExposureOf(parsed),
            Annotations: AnnotationDerivation.Of(parsed),
            AcceptedForms: IdentifierDerivation.Accepted(endpoint),
            IdentifierForms: IdentifierDerivation.Understood(endpoint),
            Arguments: arguments,
            Rules: isBulk ? EquatableArray<RuleModel>.Empty : RuleDerivation.Of(endpoint, arguments.Select(static argument => argument.Name)),
            Returns: Distinct(parsed.Returns),
            Keep: parsed.Keep.Select(static kept => new ConstantModel(kept.Property.Value, kept.Value.Value)).ToEquatableArray(),
            Constants: isBulk ? EquatableArray<ConstantModel>.Empty : ConstantDerivation.Of(endpoint),
            BodyArgument: isBulk ? RecordArguments.ItemsName : parsed.Body?.Value,
            Result: ResultOf(parsed.Result?.Value),
            AcceptsCustomFields: acceptsCustomFields,
            PageMax: record.PageMax,
            PageDefault: api?.Paging.Default ?? LanguageDefaults.ToolPage,
            IsPaged: parsed.Unpaged?.Value != true)
        {
            Keys = Distinct(parsed.Keys),
            Replaces = parsed.Replaces,
        };
    }

    /// <summary>The model's own name first; the tag of extended tools is the runtime's business.</summary>
    private static EquatableArray<string> TagsOf(EndpointContext endpoint) => endpoint.Source.Parts
        .SelectMany(static part => part.Tags)
        .Concat(endpoint.Endpoint.Tags)
        .Select(static tag => tag.Value)
        .Prepend(endpoint.Record.Name)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The model's words first, then the endpoint's, then those of the properties it takes.</summary>
    private static EquatableArray<string> SynonymsOf(EndpointContext endpoint, EquatableArray<ArgumentModel> arguments)
    {
        IEnumerable<string> ofItems = arguments
            .Where(static argument => argument.Value.Items?.Record is not null)
            .SelectMany(static argument => argument.Value.Items!.Properties)
            .Select(static property => property.Name);
        HashSet<string> taken = new(arguments.Select(static argument => argument.Name).Concat(ofItems), StringComparer.Ordinal);
        return Distinct(endpoint.Source.Parts
            .SelectMany(static part => part.Synonyms)
            .Concat(endpoint.Endpoint.Synonyms)
            .Concat(endpoint.Source.Parts
                .SelectMany(static part => part.Properties)
                .Where(property => taken.Contains(property.Name.Value))
                .SelectMany(static property => property.Synonyms)));
    }

    private static EquatableArray<string> Distinct(IEnumerable<Located<string>> texts) =>
        texts.Select(static text => text.Value).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static ToolResultKind ResultOf(string? word) => word switch
    {
        "record" => ToolResultKind.Record,
        "list" => ToolResultKind.List,
        _ => ToolResultKind.Object,
    };
}
