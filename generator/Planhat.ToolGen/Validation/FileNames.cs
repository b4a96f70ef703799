namespace Planhat.ToolGen.Validation;

/// <summary>Names files in messages without the folders of one machine.</summary>
internal static class FileNames
{
    /// <summary>The last part of a path.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
