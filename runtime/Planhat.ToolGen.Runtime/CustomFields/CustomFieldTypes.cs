namespace Planhat.ToolGen.CustomFields;

/// <summary>The words Planhat uses for the types of custom fields.</summary>
internal static class CustomFieldTypes
{
    /// <summary>The type of a word; <see cref="CustomFieldKind.Unknown"/> for a word this library does not know.</summary>
    public static CustomFieldKind Parse(string? word) => word switch
    {
        "number" => CustomFieldKind.Number,
        "text" => CustomFieldKind.Text,
        "rich text" => CustomFieldKind.RichText,
        "checkbox" => CustomFieldKind.Checkbox,
        "day" => CustomFieldKind.Day,
        "date" => CustomFieldKind.Date,
        "list" => CustomFieldKind.List,
        "multipicklist" => CustomFieldKind.MultiPickList,
        "team member" => CustomFieldKind.TeamMember,
        "team members" => CustomFieldKind.TeamMembers,
        "rating" => CustomFieldKind.Rating,
        "phone" => CustomFieldKind.Phone,
        "email" => CustomFieldKind.Email,
        "url" => CustomFieldKind.Url,
        "enduser" => CustomFieldKind.Enduser,
        "endusers" => CustomFieldKind.Endusers,
        _ => CustomFieldKind.Unknown,
    };
}
