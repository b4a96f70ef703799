using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Snapshots;

/// <summary>The emitted files of the sample definitions, byte for byte. <c>UPDATE_SNAPSHOTS=1</c> rewrites them.</summary>
public sealed class EmittedFilesTests
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void EmittedFilesAreThoseOfTheSnapshots()
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All);
        Assert.Empty(run.Diagnostics);

        Dictionary<string, string> emitted = run.Sources.ToDictionary(
            source => source.Key.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal),
            source => source.Value,
            StringComparer.Ordinal);
        if (IsUpdating)
        {
            Rewrite(emitted);
        }

        string[] stored = [.. StoredFiles().Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(emitted.Keys.Order(StringComparer.Ordinal), stored);
        Assert.All(stored, name => Assert.Equal(File.ReadAllText(SourceFolder.Of("Snapshots", name)), emitted[name]));
    }

    private static IEnumerable<string> StoredFiles() => Directory.EnumerateFiles(SourceFolder.Of("Snapshots"), "*.verified.cs");

    private static void Rewrite(Dictionary<string, string> emitted)
    {
        foreach (string stale in StoredFiles().Where(file => !emitted.ContainsKey(Path.GetFileName(file))))
        {
            File.Delete(stale);
        }

        foreach ((string name, string text) in emitted)
        {
            File.WriteAllText(SourceFolder.Of("Snapshots", name), text);
        }
    }
}
