using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>What a value of a property looks like, in words.</summary>
internal static class ExpectedValue
{
    /// <summary>Such as <c>true or false</c>.</summary>
    public static string Of(PropertyDescription property) => property.Kind switch
    {
        _ when property.Values.Count > 0 => $"one of {string.Join(", ", property.Values)}",
        PropertyKind.Boolean => "true or false",
        PropertyKind.Date or PropertyKind.EpochDay => "a day such as 2026-01-31",
        PropertyKind.DateTime => "a day such as 2026-01-31, or a time such as 2026-01-31T09:00:00Z",
        PropertyKind.Integer => "a whole number",
        PropertyKind.Number or PropertyKind.Money or PropertyKind.Percent or PropertyKind.Score or PropertyKind.Hours => "a number",
        PropertyKind.Currency => "a currency code such as EUR",
        PropertyKind.Reference => "a Planhat id (24 hexadecimal characters), extid-… or srcid-…",
        PropertyKind.Id => "a Planhat id (24 hexadecimal characters)",
        PropertyKind.Email => "an email address",
        PropertyKind.Array => "an array",
        PropertyKind.Object => "an object",
        PropertyKind.Any => "a value",
        _ => "a text",
    };
}
