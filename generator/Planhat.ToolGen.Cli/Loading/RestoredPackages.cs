using System.Text.Json;
using Planhat.ToolGen.Inputs;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>The definitions that a project's restored packages bring, which its build takes as references.</summary>
internal static class RestoredPackages
{
    private const string AssetsFile = "project.assets.json";

    /// <summary>The files for definitions: those of the packages of each one's project, the nearest folder above that was restored.</summary>
    /// <param name="definitions">Full paths.</param>
    public static IReadOnlyList<string> DefinitionsFor(IEnumerable<string> definitions) =>
    [
        .. definitions
            .Select(AssetsAbove)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(DefinitionsIn)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? AssetsAbove(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string assets = Path.Combine(folder, "obj", AssetsFile);
            if (File.Exists(assets))
            {
                return assets;
            }
        }

        return null;
    }

    /// <summary>The files; none when the restore left something else than expected, since a build would restore anew.</summary>
    private static IReadOnlyList<string> DefinitionsIn(string assets)
    {
        try
        {
            using var document = JsonDocument.Parse(TextFile.Read(assets));
            string[] folders = [.. document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(static folder => folder.Name)];
            return
            [
                .. document.RootElement.GetProperty("libraries").EnumerateObject()
                    .Where(static library => library.Value.GetProperty("type").GetString() == "package")
                    .SelectMany(FilesOf)
                    .Select(file => folders.Select(folder => Path.GetFullPath(Path.Combine(folder, file))).FirstOrDefault(File.Exists))
                    .OfType<string>(),
            ];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }

    private static IEnumerable<string> FilesOf(JsonProperty library)
    {
        string path = library.Value.GetProperty("path").GetString() ?? "";
        return library.Value.GetProperty("files").EnumerateArray()
            .Select(static file => file.GetString() ?? "")
            .Where(DefinitionFile.IsDefinition)
            .Select(file => Path.Combine(path, file));
    }
}
