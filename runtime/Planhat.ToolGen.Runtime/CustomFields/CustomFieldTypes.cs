namespace Planhat.ToolGen.CustomFields;

/// <summary>The words Planhat uses for the types of custom fields.</summary>
internal static class CustomFieldTypes
{
    /// <summary>The type of a word; <see cref="CustomFieldType.Unknown"/> for a word this library does not know.</summary>
    public static CustomFieldType Parse(string? word) => word switch
    {
        "number" => CustomFieldType.Number,
        "text" => CustomFieldType.Text,
        "rich text" => CustomFieldType.RichText,
        "checkbox" => CustomFieldType.Checkbox,
        "day" => CustomFieldType.Day,
        "date" => CustomFieldType.Date,
        "list" => CustomFieldType.List,
        "multipicklist" => CustomFieldType.MultiPickList,
        "team member" => CustomFieldType.TeamMember,
        "team members" => CustomFieldType.TeamMembers,
        "rating" => CustomFieldType.Rating,
        "phone" => CustomFieldType.Phone,
        "email" => CustomFieldType.Email,
        "url" => CustomFieldType.Url,
        "enduser" => CustomFieldType.Enduser,
        "endusers" => CustomFieldType.Endusers,
        _ => CustomFieldType.Unknown,
    };
}
