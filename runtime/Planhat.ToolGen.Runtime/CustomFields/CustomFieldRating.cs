namespace Planhat.ToolGen.CustomFields;

/// <summary>The scale of custom fields of the type rating.</summary>
internal static class CustomFieldRating
{
    public const int Lowest = 1;
    public const int Highest = 5;
}
