namespace Planhat.ToolGen.Model;

/// <summary>What a custom endpoint answers.</summary>
internal enum ToolResultKind
{
    /// <summary>One record.</summary>
    Record,

    /// <summary>An array of records.</summary>
    List,

    /// <summary>Any other JSON object.</summary>
    Object,
}
