using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Loading;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>A folder of generated pages. Each begins with a mark, so that pages of models that are gone can go, too, and nobody's own file.</summary>
internal static class PageFolder
{
    private const string Mark = "<!-- Written by planhat-toolgen docs: edit the definitions, not this page. -->";

    /// <summary>Writes the pages and deletes marked ones that are none of them.</summary>
    /// <exception cref="UsageException">A file cannot be written, or one of that name is somebody's own.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> pages)
    {
        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"{DisplayPath.Of(folder)} cannot be written: it is no folder; name one with --output.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            HashSet<string> marked = [.. Directory.EnumerateFiles(folder, "*.md").Where(IsMarked).Select(static path => Path.GetFileName(path))];
            string? own = pages.Keys.FirstOrDefault(page => !marked.Contains(page) && File.Exists(Path.Combine(folder, page)));
            if (own is not null)
            {
                throw new UsageException($"{DisplayPath.Of(Path.Combine(folder, own))} was not written by this command and is left alone; name another folder with --output.");
            }

            foreach ((string page, string text) in pages)
            {
                TextFile.Write(Path.Combine(folder, page), $"{Mark}\n\n{text}");
            }

            foreach (string gone in marked.Where(page => !pages.ContainsKey(page)))
            {
                File.Delete(Path.Combine(folder, gone));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{DisplayPath.Of(folder)} cannot be written: {fault.Message}");
        }
    }

    private static bool IsMarked(string path) => File.ReadLines(path).FirstOrDefault() == Mark;
}
