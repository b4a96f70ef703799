using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Finds properties of a model by the names callers use.</summary>
internal static class ModelProperties
{
    /// <summary>What stands before the name of a custom field in <c>fields</c>, <c>where</c> and <c>clear</c>.</summary>
    public const string CustomFieldPrefix = "custom.";

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

    /// <summary>The property most probably meant: the one Planhat calls so, else the one with the nearest name; otherwise null.</summary>
    public static string? Nearest(ModelDescription model, string name) =>
        model.Properties.FirstOrDefault(property => property.ReadName == name || property.WireName == name)?.Name
        ?? NearestName.Find(name, [.. model.Properties.Select(property => property.Name)]);

    /// <summary>The custom field meant by <c>custom.&lt;Field name&gt;</c>, or null when the model has none or the name is another.</summary>
    public static string? CustomField(ModelDescription model, string name) =>
        model.CustomFieldParent is not null
        && name.StartsWith(CustomFieldPrefix, StringComparison.Ordinal)
        && !name.AsSpan(CustomFieldPrefix.Length).IsWhiteSpace()
            ? name[CustomFieldPrefix.Length..]
            : null;
}
