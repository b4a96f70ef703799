using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>What a condition is about.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Member">The record's member, or the key under <c>custom</c>.</param>
/// <param name="IsCustomField">Whether it is a custom field.</param>
/// <param name="Property">The property; for a custom field one of any kind.</param>
internal readonly record struct ConditionSubject(string Name, string Member, bool IsCustomField, PropertyDescription Property)
{
    private static readonly PropertyDescription AnyCustomField = new(ReservedNames.Custom, PropertyKind.Any);

    /// <summary>Domain type of the property.</summary>
    public PropertyKind Kind => Property.Kind;

    /// <summary>Domain type of what it is compared with: the elements' type for arrays.</summary>
    public PropertyKind ValueKind => Property.ItemKind;

    /// <summary>The subject a name stands for, or null when the model has none of it.</summary>
    public static ConditionSubject? Find(ModelDescription model, string name)
    {
        if (ModelProperties.Find(model, name) is { } property)
        {
            return new ConditionSubject(name, property.ReadName, IsCustomField: false, property);
        }

        return ModelProperties.CustomField(model, name) is { } field
            ? new ConditionSubject(name, field, IsCustomField: true, AnyCustomField)
            : null;
    }
}
