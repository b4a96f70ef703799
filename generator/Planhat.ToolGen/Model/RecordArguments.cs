using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Model;

/// <summary>What a write takes of its model: the properties, at the top level or as the members of each item.</summary>
internal static class RecordArguments
{
    /// <summary>The argument of a bulk upsert.</summary>
    public const string ItemsName = "items";

    /// <summary>Level of an item's members in the schema of the tool, whose root is level 1.</summary>
    private const int MemberLevel = 4;

    private const int DeepestLevel = 5;

    /// <summary>The properties that the endpoint offers, those of an upsert with the record's own identifier first.</summary>
    public static IEnumerable<PropertyModel> Offered(EndpointContext endpoint)
    {
        HashSet<string> left = new(
            endpoint.Source.Definition.Constants
                .Concat(endpoint.Endpoint.Constants)
                .Select(static constant => constant.Property.Value)
                .Concat(endpoint.Endpoint.Except.Select(static property => property.Value)),
            StringComparer.Ordinal);

        RecordModel record = endpoint.Record;
        bool isUpsert = endpoint.Operation is OperationKind.Upsert or OperationKind.BulkUpsert;
        IEnumerable<PropertyModel> identifier = record.Properties.Where(property => isUpsert && property.Name == record.IdProperty);
        IEnumerable<PropertyModel> writable = record.Properties
            .Where(property => property.IsWritableOn(endpoint.Operation) && !left.Contains(property.Name))
            .Where(property => property.Name != LanguageDefaults.CustomProperty || record.CustomFieldParent is null)
            .Where(property => !isUpsert || property.Name != record.IdProperty);
        IEnumerable<PropertyModel> offered = identifier.Concat(writable);
        return isUpsert ? offered.Select(property => property with { Description = KeyText.Describe(property, endpoint) }) : offered;
    }

    /// <summary>The argument with the records of a bulk upsert.</summary>
    public static ArgumentModel Items(EndpointContext endpoint)
    {
        EquatableArray<PropertyModel> members = Offered(endpoint)
            .Select(property => Member(property, endpoint.Operation))
            .Concat(endpoint.Record.CustomFieldParent is null ? [] : [CustomFields()])
            .ToEquatableArray();
        ValueModel item = Plain("object") with
        {
            Properties = members,
            Record = new RecordPartsModel(ConstantDerivation.Of(endpoint), RuleDerivation.Of(endpoint, members.Select(static member => member.Name))),
        };
        return new ArgumentModel(
            ItemsName,
            ItemsName,
            ArgumentPlace.Body,
            ItemsDescription(endpoint.Api),
            Plain("array") with { Items = item },
            Required: true,
            Many: false,
            Default: null,
            SentDefault: null);
    }

    private static string ItemsDescription(ApiModel? api)
    {
        string inParts = api?.BulkMaximum is int most ? FormattableString.Invariant($" (sent {most:N0} at a time)") : string.Empty;
        return $"Records to create or update, any number{inParts}; null empties a property.";
    }

    private static PropertyModel Member(PropertyModel property, OperationKind operation)
    {
        bool required = property.IsRequiredOn(operation);
        return property with
        {
            Description = PropertyText.Describe(property.Description, property.Access),
            Value = Shallow(PropertyModelBuilder.ForOperation(property.Value, operation), MemberLevel),
            RequiredOnCreate = required,
            RequiredOnUpdate = required,
        };
    }

    private static PropertyModel CustomFields() => new(
        Name: LanguageDefaults.CustomProperty,
        WireName: LanguageDefaults.CustomProperty,
        ReadName: LanguageDefaults.CustomProperty,
        CSharpName: TypedNames.Custom,
        Description: "By display name.",
        Value: Plain(CustomFieldsType.TypeName),
        Access: PropertyAccess.ReadWrite,
        RequiredOnCreate: false,
        RequiredOnUpdate: false,
        OnCreate: true,
        OnUpdate: true,
        Default: null,
        Unconfirmed: false,
        Synonyms: EquatableArray<string>.Empty);

    /// <summary>The value with objects told in words where their members would lie deeper than clients accept.</summary>
    private static ValueModel Shallow(ValueModel value, int level)
    {
        if (value.Items is not null)
        {
            return value with { Items = Shallow(value.Items, level + 1) };
        }

        return value.Properties.Count > 0 && level + LevelsBelow(value) > DeepestLevel ? value with { IsToldInWords = true } : value;
    }

    private static int LevelsBelow(ValueModel value)
    {
        IEnumerable<ValueModel> below = value.Properties.Select(static member => member.Value);
        return (value.Items is null ? below : below.Append(value.Items))
            .Select(static inner => 1 + LevelsBelow(inner))
            .DefaultIfEmpty(0)
            .Max();
    }

    private static ValueModel Plain(string type) => new(
        type,
        To: null,
        CurrencyProperty: null,
        Decimals: null,
        Values: EquatableArray<string>.Empty,
        KnownValues: EquatableArray<string>.Empty,
        Min: null,
        Max: null,
        MaxLength: null,
        Wrap: null,
        Accepts: IdentifierForms.None,
        Items: null,
        Properties: EquatableArray<PropertyModel>.Empty);
}
