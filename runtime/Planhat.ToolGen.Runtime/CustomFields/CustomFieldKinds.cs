using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>What the types of custom fields are among the domain types of properties.</summary>
internal static class CustomFieldKinds
{
    private const string UserModel = "user";
    private const string EnduserModel = "enduser";

    /// <summary>The model whose records a field names; null for other types.</summary>
    public static string? ModelOf(CustomFieldKind type) => type switch
    {
        CustomFieldKind.TeamMember or CustomFieldKind.TeamMembers => UserModel,
        CustomFieldKind.Enduser or CustomFieldKind.Endusers => EnduserModel,
        _ => null,
    };

    /// <summary>The property that a field is to a condition.</summary>
    public static PropertyDescription PropertyOf(CustomFieldDefinition field)
    {
        PropertyKind item = ItemKindOf(field.Type);
        bool isArray = field.Type is CustomFieldKind.MultiPickList or CustomFieldKind.TeamMembers or CustomFieldKind.Endusers;
        return new PropertyDescription(field.Name, isArray ? PropertyKind.Array : item)
        {
            ItemKind = item,
            To = ModelOf(field.Type),

            // Records may still hold a value that the list no longer has.
            KnownValues = field.Values,
        };
    }

    private static PropertyKind ItemKindOf(CustomFieldKind type) => type switch
    {
        CustomFieldKind.Number => PropertyKind.Number,
        CustomFieldKind.Rating => PropertyKind.Score,
        CustomFieldKind.Checkbox => PropertyKind.Boolean,
        CustomFieldKind.Day => PropertyKind.EpochDay,
        CustomFieldKind.Date => PropertyKind.DateTime,
        CustomFieldKind.Text or CustomFieldKind.List or CustomFieldKind.MultiPickList => PropertyKind.Text,
        CustomFieldKind.RichText => PropertyKind.RichText,
        CustomFieldKind.Phone => PropertyKind.Phone,
        CustomFieldKind.Email => PropertyKind.Email,
        CustomFieldKind.Url => PropertyKind.Url,
        CustomFieldKind.TeamMember or CustomFieldKind.TeamMembers or CustomFieldKind.Enduser or CustomFieldKind.Endusers => PropertyKind.Reference,
        _ => PropertyKind.Any,
    };
}
