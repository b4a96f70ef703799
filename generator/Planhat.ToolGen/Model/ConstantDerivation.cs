using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The fixed members of a record that a tool writes.</summary>
internal static class ConstantDerivation
{
    /// <summary>The model's where a record may be created, the endpoint's own on top.</summary>
    public static EquatableArray<ConstantModel> Of(EndpointContext endpoint)
    {
        IEnumerable<ParsedConstant> ofModel = endpoint.Operation is OperationKind.Create or OperationKind.Upsert or OperationKind.BulkUpsert
            ? endpoint.Source.Definition.Constants
            : [];
        return ofModel
            .Concat(endpoint.Endpoint.Constants)
            .GroupBy(static constant => constant.Property.Value, StringComparer.Ordinal)
            .Select(constants => BodyConstant(endpoint.Record, constants.Last()))
            .ToEquatableArray();
    }

    private static ConstantModel BodyConstant(RecordModel record, ParsedConstant constant)
    {
        PropertyModel? property = record.Properties.FirstOrDefault(property => property.Name == constant.Property.Value);
        return new ConstantModel(property?.WireName ?? constant.Property.Value, CalendarScalar.OnTheWire(property?.Value.Type, constant.Value.Value));
    }
}
