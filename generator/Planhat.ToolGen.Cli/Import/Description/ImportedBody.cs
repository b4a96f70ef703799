namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>What a request carries in its body.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="Schema">What the body is.</param>
/// <param name="Pointer">JSON pointer to the place in the source.</param>
internal sealed record ImportedBody(string ContentType, ImportedSchema Schema, string Pointer)
{
    /// <summary>Whether the body is JSON.</summary>
    public bool IsJson => IsJsonType(ContentType);

    /// <summary>Whether a media type is one of JSON.</summary>
    public static bool IsJsonType(string contentType)
    {
        string type = contentType.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type == "*/*";
    }
}
