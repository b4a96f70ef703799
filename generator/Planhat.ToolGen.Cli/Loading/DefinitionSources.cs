using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Inputs;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>Finds and reads definition files.</summary>
internal static class DefinitionSources
{
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules"];

    /// <summary>The files of the places named; one in places of both kinds is a reference, unless it is itself named to be looked at.</summary>
    /// <param name="own">Folders and files to look at.</param>
    /// <param name="references">Folders and files that feed names; those of restored packages when there are none.</param>
    /// <exception cref="UsageException">A place does not exist or holds no definition, or a file cannot be read.</exception>
    public static IReadOnlyList<DefinitionSource> Find(IReadOnlyList<string> own, IEnumerable<string> references)
    {
        HashSet<string> referred = new(references.SelectMany(FilesOf), StringComparer.Ordinal);
        referred.ExceptWith(own.Where(File.Exists).Select(Path.GetFullPath));
        string[] mine = [.. own.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).Where(path => !referred.Contains(path))];
        if (mine.Length == 0)
        {
            throw new UsageException("every file named by --definitions is named by --reference, too; nothing is left to look at.");
        }

        IEnumerable<string> others = referred.Count > 0 ? referred : RestoredPackages.DefinitionsFor(mine);
        return [.. mine.Select(static path => Read(path, DocumentRole.Own)), .. others.Select(static path => Read(path, DocumentRole.Reference))];
    }

    private static IReadOnlyList<string> FilesOf(string place)
    {
        if (place.Length > 0 && File.Exists(place))
        {
            return DefinitionFile.IsDefinition(place)
                ? [Path.GetFullPath(place)]
                : throw new UsageException($"{place} is no definition file; the name of one ends in .planhat.yaml or .planhat.yml.");
        }

        if (!Directory.Exists(place))
        {
            throw new UsageException($"'{place}' does not exist; name a folder or a definition file.");
        }

        List<string> files = [];
        Gather(new DirectoryInfo(Path.GetFullPath(place)), files);
        return files.Count > 0
            ? files
            : throw new UsageException($"{DisplayPath.Of(Path.GetFullPath(place))} holds no file that ends in .planhat.yaml or .planhat.yml; name a folder that does with --definitions.");
    }

    /// <summary>The definition files below a folder.</summary>
    /// <exception cref="UsageException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> FilesBelow(string folder)
    {
        List<string> files = [];
        Gather(new DirectoryInfo(Path.GetFullPath(folder)), files);
        return files;
    }

    private static void Gather(DirectoryInfo folder, List<string> files)
    {
        try
        {
            files.AddRange(folder.EnumerateFiles().Select(static file => file.FullName).Where(DefinitionFile.IsDefinition));
            foreach (DirectoryInfo below in folder.EnumerateDirectories().Where(IsSearched))
            {
                Gather(below, files);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{DisplayPath.Of(folder.FullName)} cannot be read: {fault.Message}");
        }
    }

    // A link to a folder above would never end.
    private static bool IsSearched(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.')
        && !LeftOut.Contains(folder.Name, StringComparer.OrdinalIgnoreCase)
        && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static DefinitionSource Read(string path, DocumentRole role) => new(path, role, SourceText.From(TextFile.ReadFound(path)));
}
