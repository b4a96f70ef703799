using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>What a condition is about.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Member">The record's member, or the key under <c>custom</c>.</param>
/// <param name="IsCustomField">Whether it is a custom field.</param>
/// <param name="Kind">Domain type of the property.</param>
/// <param name="ValueKind">Domain type of what it is compared with: the elements' type for arrays.</param>
internal readonly record struct ConditionSubject(
    string Name,
    string Member,
    bool IsCustomField,
    PropertyKind Kind,
    PropertyKind ValueKind)
{
    /// <summary>The subject a name stands for, or null when the model has none of it.</summary>
    public static ConditionSubject? Find(ModelDescription model, string name)
    {
        if (ModelProperties.Find(model, name) is { } property)
        {
            return new ConditionSubject(name, property.ReadName, IsCustomField: false, property.Kind, property.ItemKind);
        }

        return ModelProperties.CustomField(model, name) is { } field
            ? new ConditionSubject(name, field, IsCustomField: true, PropertyKind.Any, PropertyKind.Any)
            : null;
    }
}
