using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>What the words after <c>access:</c> allow.</summary>
internal static class PropertyAccessWords
{
    /// <summary>Whether requests may carry the property.</summary>
    public static bool IsWritable(this ParsedProperty property) => property.Access?.Value is not ("read" or "internal");

    /// <summary>Whether requests of the operation may carry the property.</summary>
    public static bool IsWritableOn(this ParsedProperty property, string operation) =>
        property.IsWritable()
        && (property.WritableOn.Count == 0 || IsUpsert(operation) || property.WritableOn.Any(named => named.Value == operation));

    /// <summary>Whether the operation is refused without the property.</summary>
    public static bool IsRequiredOn(this ParsedProperty property, string operation) => IsUpsert(operation)
        ? property.IsRequiredOn("create") && property.IsRequiredOn("update")
        : property.RequiredOn.Any(named => named.Value == operation);

    private static bool IsUpsert(string operation) => operation is "upsert" or "bulk_upsert";
}
