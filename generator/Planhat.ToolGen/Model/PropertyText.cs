namespace Planhat.ToolGen.Model;

/// <summary>What a model is told about a property.</summary>
internal static class PropertyText
{
    /// <summary>The author's description, with a warning where Planhat may overwrite what is sent.</summary>
    public static string Describe(string description, PropertyAccess access) => access == PropertyAccess.Computed
        ? Sentences.Join(description, "Planhat may recompute it.")
        : description;
}
