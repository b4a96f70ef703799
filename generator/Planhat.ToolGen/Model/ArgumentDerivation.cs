using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The arguments of a tool in the order of its schema: required ones first, then as declared.</summary>
internal static class ArgumentDerivation
{
    public static EquatableArray<ArgumentModel> Of(EndpointContext endpoint)
    {
        IEnumerable<ArgumentModel> arguments = endpoint.Operation switch
        {
            OperationKind.List => endpoint.Endpoint.Filters.Select(filter => OfFilter(filter, endpoint.Record)),
            OperationKind.Create or OperationKind.Update or OperationKind.Upsert => OfProperties(endpoint),
            OperationKind.BulkUpsert => [RecordArguments.Items(endpoint)],
            OperationKind.Custom => endpoint.Endpoint.Arguments.Select(argument => OfArgument(argument, endpoint)),
            _ => [],
        };

        // OrderBy is stable: declaration order holds within both groups.
        return arguments.OrderBy(static argument => argument.Required ? 0 : 1).ToEquatableArray();
    }

    private static IEnumerable<ArgumentModel> OfProperties(EndpointContext endpoint) =>
        RecordArguments.Offered(endpoint).Select(property => OfProperty(property, endpoint.Operation));

    private static ArgumentModel OfProperty(PropertyModel property, OperationKind operation)
    {
        bool required = property.IsRequiredOn(operation);
        ScalarValue? ownDefault = operation == OperationKind.Create ? property.Default : null;
        return new ArgumentModel(
            Name: property.Name,
            WireName: property.WireName,
            Place: ArgumentPlace.Body,
            Description: PropertyText.Describe(property.Description, property.Access),
            Value: PropertyModelBuilder.ForOperation(property.Value, operation),
            Required: required,
            Many: false,
            Default: ownDefault,
            SentDefault: ownDefault is null ? null : CalendarScalar.OnTheWire(property.Value.Type, ownDefault));
    }

    private static ArgumentModel OfFilter(ParsedFilter filter, RecordModel record)
    {
        PropertyModel? property = record.Properties.FirstOrDefault(property => property.Name == filter.Name.Value);
        ValueModel value = filter.Value is null ? property!.Value : PropertyModelBuilder.Build(filter.Value);
        bool isArray = value.Type == "array";
        return new ArgumentModel(
            Name: filter.Name.Value,
            WireName: filter.Wire?.Value ?? property?.WireName ?? filter.Name.Value,
            Place: ArgumentPlace.Query,
            Description: filter.Value?.Description?.Value ?? property?.Description ?? string.Empty,
            Value: isArray ? value.Items! : value,
            Required: false,
            Many: isArray || (filter.Many?.Value ?? false),
            Default: filter.ServerDefault?.Value,
            SentDefault: null)
        {
            LookUp = filter.LookUp is { } lookUp ? LookUpOf(lookUp) : null,
        };
    }

    private static LookUpModel LookUpOf(ParsedLookUp lookUp) =>
        new(lookUp.Path!.Value, lookUp.Match!.Value, lookUp.Select!.Value, lookUp.Pass!.Value);

    private static ArgumentModel OfArgument(ParsedArgument argument, EndpointContext endpoint)
    {
        string name = argument.Name.Value;
        ArgumentPlace place = EndpointDerivation.PlaceOf(argument, endpoint.Endpoint, endpoint.Path);
        ValueModel value = PropertyModelBuilder.Build(argument.Value);
        bool joins = place == ArgumentPlace.Query && value.Type == "array";
        ScalarValue? ownDefault = argument.Default?.Value;
        return new ArgumentModel(
            Name: name,
            WireName: argument.Wire?.Value ?? name,
            Place: place,
            Description: argument.Value.Description?.Value ?? string.Empty,
            Value: PropertyModelBuilder.ForOperation(joins ? value.Items! : value, OperationKind.Custom),
            Required: argument.Required?.Value ?? place == ArgumentPlace.Path,
            Many: joins || (argument.Many?.Value ?? false),
            Default: ownDefault,
            SentDefault: ownDefault is null ? null : CalendarScalar.OnTheWire(value.Type, ownDefault));
    }
}
