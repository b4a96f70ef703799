using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Finds properties of a model by the names callers use.</summary>
internal static class ModelProperties
{
    /// <summary>What stands before the name of a custom field in <c>fields</c>, <c>where</c> and <c>clear</c>.</summary>
    public const string CustomFieldPrefix = "custom.";

    private const int LongestFieldName = 100;

    public static PropertyDescription? Find(ModelDescription model, string name)
    {
        // By index: the enumerator of an interface would be allocated for each look-up.
        for (int index = 0; index < model.Properties.Count; index++)
        {
            if (model.Properties[index].Name == name)
            {
                return model.Properties[index];
            }
        }

        return null;
    }

    /// <summary>
    /// The property most probably meant: the one Planhat calls so, else the one spelled so, else the only one that people call so, else
    /// the one with the nearest name; otherwise null.
    /// </summary>
    public static string? Nearest(IReadOnlyList<PropertyDescription> properties, string name)
    {
        string[] names = [.. properties.Select(static property => property.Name)];
        return properties.FirstOrDefault(property => property.ReadName == name || property.WireName == name)?.Name
            ?? NearestName.Same(name, names)
            ?? PropertySynonyms.Find(properties, name)?.Name
            ?? NearestName.Find(name, names);
    }

    /// <summary>Which names would be right where a property of the model is wanted.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">What was given.</param>
    public static string Expected(ToolRequest request, string name)
    {
        ModelDescription model = request.Tool.Model;
        string properties = NameChoices.Describe(name, [.. model.Properties.Select(property => property.Name)]);
        bool mayBeCustom = model.CustomFieldParent is not null && request.KnownCustomFields is null && !string.IsNullOrWhiteSpace(name) && name.Length <= LongestFieldName
            && !name.StartsWith(CustomFieldPrefix, StringComparison.Ordinal);
        return mayBeCustom ? $"{properties}; a custom field is named '{CustomFieldPrefix}{name}'" : properties;
    }

    /// <summary>Why a tool that writes the model's records does not take one of its properties.</summary>
    public static string WhyNotWritten(PropertyDescription property) => property.IsReadOnly
        ? "is set by Planhat and cannot be written"
        : "is not written by this tool";

    /// <summary>The custom field meant by <c>custom.&lt;Field name&gt;</c>, or null when the model has none or the name is another.</summary>
    public static string? CustomField(ModelDescription model, string name) =>
        model.CustomFieldParent is not null
        && name.StartsWith(CustomFieldPrefix, StringComparison.Ordinal)
        && !name.AsSpan(CustomFieldPrefix.Length).IsWhiteSpace()
            ? name[CustomFieldPrefix.Length..]
            : null;
}
