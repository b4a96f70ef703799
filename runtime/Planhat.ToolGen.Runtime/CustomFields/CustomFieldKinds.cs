using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>What the types of custom fields are among the domain types of properties.</summary>
internal static class CustomFieldKinds
{
    private const string UserModel = "user";
    private const string EnduserModel = "enduser";

    /// <summary>The model whose records a field names; null for other types.</summary>
    public static string? ModelOf(CustomFieldType type) => type switch
    {
        CustomFieldType.TeamMember or CustomFieldType.TeamMembers => UserModel,
        CustomFieldType.Enduser or CustomFieldType.Endusers => EnduserModel,
        _ => null,
    };

    /// <summary>The property that a field is to a condition.</summary>
    public static PropertyDescription PropertyOf(CustomFieldDefinition field)
    {
        PropertyKind item = ItemKindOf(field.Type);
        bool isArray = field.Type is CustomFieldType.MultiPickList or CustomFieldType.TeamMembers or CustomFieldType.Endusers;
        return new PropertyDescription(field.Name, isArray ? PropertyKind.Array : item)
        {
            ItemKind = item,
            To = ModelOf(field.Type),

            // Records may still hold a value that the list no longer has.
            KnownValues = field.Values,
        };
    }

    private static PropertyKind ItemKindOf(CustomFieldType type) => type switch
    {
        CustomFieldType.Number => PropertyKind.Number,
        CustomFieldType.Rating => PropertyKind.Score,
        CustomFieldType.Checkbox => PropertyKind.Boolean,
        CustomFieldType.Day => PropertyKind.EpochDay,
        CustomFieldType.Date => PropertyKind.DateTime,
        CustomFieldType.Text or CustomFieldType.List or CustomFieldType.MultiPickList => PropertyKind.Text,
        CustomFieldType.RichText => PropertyKind.RichText,
        CustomFieldType.Phone => PropertyKind.Phone,
        CustomFieldType.Email => PropertyKind.Email,
        CustomFieldType.Url => PropertyKind.Url,
        CustomFieldType.TeamMember or CustomFieldType.TeamMembers or CustomFieldType.Enduser or CustomFieldType.Endusers => PropertyKind.Reference,
        _ => PropertyKind.Any,
    };
}
