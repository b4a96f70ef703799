using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>What a condition is about.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Member">The record's member, or the key under <c>custom</c>.</param>
/// <param name="IsCustomField">Whether it is a custom field.</param>
/// <param name="Property">The property; for a custom field what its definition makes of it, or one of any kind.</param>
internal readonly record struct ConditionSubject(string Name, string Member, bool IsCustomField, PropertyDescription Property)
{
    private static readonly PropertyDescription AnyCustomField = new(ReservedNames.Custom, PropertyKind.Any);

    /// <summary>Domain type of the property.</summary>
    public PropertyKind Kind => Property.Kind;

    /// <summary>Domain type of what it is compared with: the elements' type for arrays.</summary>
    public PropertyKind ValueKind => Property.ItemKind;

    /// <summary>The subject a name stands for, or null when the model has none of it.</summary>
    public static ConditionSubject? Find(ToolRequest request, string name)
    {
        if (ListedProperties.Find(request.Tool, name) is { } property)
        {
            return new ConditionSubject(name, property.ReadName, IsCustomField: false, property);
        }

        return ListedProperties.CustomField(request.Tool, name) is { } field
            ? new ConditionSubject(name, field, IsCustomField: true, PropertyOf(request, field))
            : null;
    }

    private static PropertyDescription PropertyOf(ToolRequest request, string field) =>
        request.KnownCustomFields?.Find(field) is { } definition ? CustomFieldKinds.PropertyOf(definition) : AnyCustomField;
}
