namespace Planhat.ToolGen.Binding;

/// <summary>Names of the arguments that operations bring with them.</summary>
internal static class ReservedNames
{
    public const string Id = "id";
    public const string IdType = "id_type";
    public const string Fields = "fields";
    public const string Where = "where";
    public const string Clear = "clear";
    public const string Limit = "limit";
    public const string Sort = "sort";
    public const string NextCursor = "next_cursor";
    public const string Custom = "custom";
}
