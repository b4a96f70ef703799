using Planhat.ToolGen.Cli.Loading;

namespace Planhat.ToolGen.Cli.Tests.Support;

/// <summary>A folder of its own with files, deleted at the end.</summary>
internal sealed class DefinitionFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planhat-cli-");

    public DefinitionFolder(params IEnumerable<(string Name, string Text)> files)
    {
        foreach ((string name, string text) in files)
        {
            Write(name, text);
        }
    }

    /// <summary>The samples of the generator's tests: one api file, one model.</summary>
    public static DefinitionFolder OfSamples() => new(SampleDefinitions.All);

    /// <summary>The full path, as the file system gives it.</summary>
    public string Path => _folder.FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The path as the command line prints it.</summary>
    public string Shown(string name) => DisplayPath.Of(PathOf(name));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Replace(string name, string before, string after)
    {
        string text = Read(name);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(name, text.Replace(before, after, StringComparison.Ordinal));
    }

    public Task<CliRun> RunAsync(params string[] arguments) => CliRun.OfAsync([.. arguments, "--definitions", Path]);

    public void Dispose() => _folder.Delete(recursive: true);
}
