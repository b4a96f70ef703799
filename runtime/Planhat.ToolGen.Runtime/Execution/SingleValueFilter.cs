using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Tells which filters of a list no record meets by two different values.</summary>
/// <remarks>Only such a filter can be walked in parts: a record that lists several contacts would come once in each of their parts.</remarks>
internal static class SingleValueFilter
{
    /// <summary>Whether a filter is on the record's own identifier, or on a property that holds one value.</summary>
    /// <param name="model">The model of the records.</param>
    /// <param name="parameter">The filter's name on the wire.</param>
    public static bool Is(ModelDescription model, string parameter) =>
        parameter == model.IdProperty
        || parameter == IdentifierOf(model.Name)
        || model.Properties.Any(property => HoldsOneValue(property) && IsCalled(property, parameter));

    private static bool HoldsOneValue(PropertyDescription property) =>
        property.Kind is not (PropertyKind.Array or PropertyKind.Object or PropertyKind.Any);

    // Invoices and NPS answers keep their company in `cId`, and are filtered by `companyId` all the same.
    private static bool IsCalled(PropertyDescription property, string parameter) =>
        parameter == property.Name
        || parameter == property.ReadName
        || parameter == property.WireName
        || (property.To is { } model && parameter == IdentifierOf(model));

    private static string IdentifierOf(string model) => $"{model}Id";
}
