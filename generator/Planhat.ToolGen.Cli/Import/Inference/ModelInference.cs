using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Turns the operations on one resource into a model with endpoints.</summary>
internal sealed class ModelInference
{
    private const int MostReturned = 12;

    private readonly ValueInference _values;
    private readonly PropertyInference _properties;
    private readonly OperationRecognition _recognition;
    private readonly ArgumentInference _arguments;
    private readonly PageInference _pages;
    private readonly IdentifierInference _identifiers;
    private readonly EndpointDescriptions _descriptions;
    private readonly ToolNaming _names;
    private readonly ImportLog _log;

    /// <param name="models">Models that references can be to.</param>
    /// <param name="paging">How lists are paged.</param>
    /// <param name="names">Names the tools.</param>
    /// <param name="log">Takes what cannot be decided.</param>
    public ModelInference(KnownModels models, PagingDraft paging, ToolNaming names, ImportLog log)
    {
        _values = new ValueInference(models, log);
        _properties = new PropertyInference(_values, log);
        _recognition = new OperationRecognition(paging, log);
        _arguments = new ArgumentInference(_values, paging, log);
        _pages = new PageInference(paging, log);
        _identifiers = new IdentifierInference(log);
        _descriptions = new EndpointDescriptions(log);
        _names = names;
        _log = log;
    }

    /// <summary>Fills a model.</summary>
    public void Fill(ModelDraft model, ResourceGroup group)
    {
        _values.BeginFile();
        List<(RoutedOperation Operation, EndpointDraft Endpoint)> endpoints = [.. group.Operations.Select(operation => (operation, _recognition.Recognise(operation, group)))];
        RecordEvidence evidence = RecordEvidence.Of(group, endpoints);
        List<PropertyDraft> properties = [.. _properties.Of(model, evidence)];
        _values.SettleMoney(properties);
        _arguments.LeaveOutHeaders(model, [.. endpoints.Select(static pair => pair.Endpoint)]);
        foreach ((RoutedOperation operation, EndpointDraft endpoint) in endpoints)
        {
            Fill(endpoint, operation, group);
        }

        bool isLess = evidence.Creates.Concat(evidence.Updates).Any(static schema => schema.Kind == SchemaKind.Object);
        foreach ((_, EndpointDraft endpoint) in endpoints.Where(pair => pair.Endpoint.Operation is "create" or "update" or "bulk_upsert" && !isLess))
        {
            _log.Review(endpoint, WarningKind.Body, endpoint.Source.Pointer, "the source does not tell what the body holds, so no property can be written");
        }

        bool takesId = endpoints.Exists(static pair => pair.Endpoint.Operation is "get" or "update" or "delete" or "bulk_upsert" || pair.Endpoint.Path?.Contains("{id}", StringComparison.Ordinal) == true);
        _identifiers.Settle(model, properties, evidence, takesId, [.. endpoints.Select(static pair => pair.Endpoint)]);
        Rename(model, properties);
        MemberName.SettleCSharpNames(properties, ReservedCSharpNames(model));
        model.Properties = properties;
        if (evidence is { IsFromExamples: true, HasWrites: true })
        {
            _log.Review(model, WarningKind.Required, model.Pointer, "the properties come from examples, which do not tell what is required; what only answers show is taken to be read-only");
        }

        _pages.Settle(model, [.. endpoints.Select(static pair => pair.Endpoint)]);
        foreach ((RoutedOperation operation, EndpointDraft endpoint) in endpoints)
        {
            Finish(endpoint, operation, model);
        }

        model.Endpoints = [.. endpoints.Select(static pair => pair.Endpoint).OrderBy(static endpoint => Order(endpoint.Operation))];
        model.Description = DescriptionText.Clean(evidence.Reads.Select(static schema => schema.Description).FirstOrDefault(static text => text is not null), DescriptionText.OfValue);
    }

    private void Fill(EndpointDraft endpoint, RoutedOperation operation, ResourceGroup group)
    {
        switch (endpoint.Operation)
        {
            case "list":
                endpoint.Filters = _arguments.Filters(endpoint);
                break;
            case "custom":
                _arguments.Complete(endpoint, operation, group);
                endpoint.Result = ResultOf(operation, group);
                break;
            default:
                _arguments.LeaveOut(endpoint);
                if (endpoint.Operation is "get" or "update" or "delete")
                {
                    _arguments.WarnOfPattern(endpoint);
                }

                break;
        }

        if (endpoint.Operation == "update" && operation.Method == "PATCH")
        {
            endpoint.Method = "PATCH";
        }

        if (endpoint.Operation == "bulk_upsert" && operation.Source.Body is null)
        {
            _log.Review(endpoint, WarningKind.Body, operation.Source.Pointer, "it is taken for a bulk upsert, since it puts to the collection; the source shows no body");
        }
    }

    private static string? ResultOf(RoutedOperation operation, ResourceGroup group)
    {
        bool isOwn = group.IsCollection(operation) || group.IsItem(operation);
        return operation.Source.Response switch
        {
            { Kind: SchemaKind.Array, Items.Kind: SchemaKind.Object } when isOwn => "list",
            _ => null,
        };
    }

    private void Finish(EndpointDraft endpoint, RoutedOperation operation, ModelDraft model)
    {
        _names.Name(endpoint, model);
        _descriptions.Describe(endpoint, model);
        if (endpoint.Operation == "list")
        {
            endpoint.Returns = Returned(model);
            if (operation.Source.Response is null)
            {
                _log.Review(endpoint, WarningKind.Answer, operation.Source.Pointer, "the source shows no answer; it is taken for a bare array of records");
            }
        }

        if (endpoint.Operation == "bulk_upsert")
        {
            endpoint.Keys = [.. new[] { model.IdProperty, model.SourceIdProperty, model.ExternalIdProperty }.OfType<string>().Where(key => model.Find(key) is { } property && (key == model.IdProperty || property.IsWritable))];
            _log.Review(endpoint, WarningKind.Required, operation.Source.Pointer, "by which keys records are matched, and what a new one needs, is not in the source");
        }
    }

    /// <summary>What a list shows without being asked: the identifier, then plain properties, those named so before others.</summary>
    private static List<string> Returned(ModelDraft model)
    {
        IEnumerable<PropertyDraft> shown = model.Properties
            .Where(static property => property.Access is not ("write" or "internal") && property.Value.Type is not ("any" or "object" or "array" or "rich_text"))
            .OrderBy(property => property.Name == model.IdProperty ? 0 : property.Name is "name" or "title" or "companyId" or "companyName" or "email" or "status" ? 1 : 2);
        List<string> names = [.. shown.Take(MostReturned).Select(static property => property.Name)];
        return names.Count > 0 ? names : [.. model.Properties.Where(static property => property.Access is not ("write" or "internal")).Take(MostReturned).Select(static property => property.Name)];
    }

    private void Rename(ModelDraft model, List<PropertyDraft> properties)
    {
        var taken = new HashSet<string>(properties.Select(static property => property.Name), StringComparer.Ordinal);
        foreach (PropertyDraft property in properties.Where(property => !MemberName.IsArgument(property.Name) && property.IsWritable))
        {
            string name = MemberName.Argument(property.Name, taken.Contains);
            taken.Add(name);
            _log.Review(property, WarningKind.Name, property.Pointer, $"'{MemberName.Shown(property.Name)}' cannot be the name of an argument");
            foreach (PropertyDraft amount in properties.Where(amount => amount.Value.Currency == property.Name))
            {
                amount.Value.Currency = name;
            }

            model.ExternalIdProperty = model.ExternalIdProperty == property.Name ? name : model.ExternalIdProperty;
            property.Wire = property.Name;
            property.Name = name;
        }
    }

    private static string[] ReservedCSharpNames(ModelDraft model)
    {
        string stem = Planhat.ToolGen.Emission.Identifier.Pascal(model.Name);
        return [stem + "Record", stem + "Write", .. model.CustomFields is null ? Array.Empty<string>() : ["Custom"]];
    }

    private static int Order(string operation) => operation switch
    {
        "list" => 0,
        "get" => 1,
        "create" => 2,
        "update" => 3,
        "delete" => 4,
        "bulk_upsert" => 5,
        _ => 6,
    };
}
