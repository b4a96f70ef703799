using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Builds properties and the values they allow.</summary>
internal static class PropertyModelBuilder
{
    public static PropertyModel Build(ParsedProperty property)
    {
        string name = property.Name.Value;
        return new PropertyModel(
            Name: name,
            WireName: property.Wire?.Value ?? name,
            ReadName: property.ReadAs?.Value ?? name,
            CSharpName: property.CSharpName?.Value ?? Identifier.Pascal(name),
            Description: property.Value.Description?.Value ?? string.Empty,
            Value: Build(property.Value),
            Access: AccessOf(property.Access?.Value),
            RequiredOnCreate: property.IsRequiredOn("create"),
            RequiredOnUpdate: property.IsRequiredOn("update"),
            OnCreate: property.IsWritableOn("create"),
            OnUpdate: property.IsWritableOn("update"),
            Default: property.Default?.Value,
            Unconfirmed: property.Unconfirmed?.Value ?? false,
            Synonyms: property.Synonyms.Select(static text => text.Value).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    public static ValueModel Build(ParsedValue value) => new(
        Type: value.Type?.Value ?? "any",
        To: value.To?.Value,
        CurrencyProperty: value.Currency?.Value,
        Decimals: value.Decimals?.Value,
        Values: value.Values.Select(static text => text.Value).ToEquatableArray(),
        KnownValues: value.KnownValues.Select(static text => text.Value).ToEquatableArray(),
        Min: value.Min?.Value,
        Max: value.Max?.Value,
        MaxLength: value.MaxLength?.Value,
        Wrap: value.Wrap?.Value,
        Accepts: IdentifierFormNames.Parse(value.Accepts),
        Items: value.Items is null ? null : Build(value.Items.Value),
        Properties: value.Properties.Select(Build).ToEquatableArray())
    {
        IsAlphanumeric = value.Alphanumeric?.Value == true,
    };

    /// <summary>The value as one operation takes it: objects inside hold only what may be written, with the description a model reads.</summary>
    public static ValueModel ForOperation(ValueModel value, OperationKind operation) => value with
    {
        Items = value.Items is null ? null : ForOperation(value.Items, operation),
        Properties = value.Properties
            .Where(property => property.IsWritableOn(operation))
            .Select(property => property with
            {
                Description = PropertyText.Describe(property.Description, property.Access),
                RequiredOnCreate = property.IsRequiredOn(operation),
                RequiredOnUpdate = property.IsRequiredOn(operation),
                Value = ForOperation(property.Value, operation),
            })
            .ToEquatableArray(),
    };

    private static PropertyAccess AccessOf(string? word) => word switch
    {
        "read" => PropertyAccess.Read,
        "write" => PropertyAccess.Write,
        "computed" => PropertyAccess.Computed,
        "internal" => PropertyAccess.Internal,
        _ => PropertyAccess.ReadWrite,
    };
}
