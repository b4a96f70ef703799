using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>HTML.</summary>
public static class RichTextValue
{
    /// <summary>Binds a text that Planhat shows as HTML; it is sent as it is.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="maxLength">Most characters, tags included; 0 for no limit.</param>
    /// <returns>The text; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target, int maxLength = 0) =>
        TextValue.Bind(ref argument, target, maxLength);
}
