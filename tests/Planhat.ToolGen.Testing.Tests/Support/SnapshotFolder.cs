namespace Planhat.ToolGen.Testing.Tests.Support;

/// <summary>A folder for the snapshots of one test.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots-");

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        string path = PathOf(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
