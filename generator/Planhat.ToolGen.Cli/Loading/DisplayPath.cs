namespace Planhat.ToolGen.Cli.Loading;

/// <summary>Paths as people and editors read them.</summary>
internal static class DisplayPath
{
    /// <summary>The path from the current folder on when the file is below it, else the full one; what cannot be a path in quotes.</summary>
    public static string Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return $"'{path}'";
        }

        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
