using Planhat.Packages.Tests.Contents;

namespace Planhat.Packages.Tests.Templates;

/// <summary>The templates as they stand in the checkout.</summary>
public sealed class TemplateSourceTests
{
    private const string VersionToken = "PLANHAT_TOOLGEN_VERSION";

    private static string Folder => Repository.PathOf("samples", "templates", "planhat-mcp-server");

    [Fact]
    public void ProgramFitsOnOneScreen() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Folder, "Company.Planhat-Server", "Program.cs")).Length, 1, 30);

    [Fact]
    public void PackagesOfOthersHaveTheVersionsThatAreTestedHere()
    {
        IReadOnlyDictionary<string, string> ours = PinnedVersions.All(Repository.PathOf("Directory.Packages.props"));
        KeyValuePair<string, string>[] others =
        [
            .. PinnedVersions.All(Path.Combine(Folder, "Directory.Packages.props")).Where(static entry => !entry.Key.StartsWith("Planhat.", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(others);
        Assert.All(others, entry => Assert.Equal(ours[entry.Key], entry.Value));
    }

    [Fact]
    public void OurVersionStandsNowhereButAsTheTokenOfOneFile()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf("samples", "templates"), "*", SearchOption.AllDirectories).Where(static path => !path.Contains("/obj/", StringComparison.Ordinal))];

        Assert.Equal(
            [Path.Combine(Folder, "Directory.Packages.props")],
            files.Where(static path => File.ReadAllText(path).Contains(VersionToken, StringComparison.Ordinal)));
    }

    [Fact]
    public void RootSettingsEndAtTheTemplate()
    {
        // MSBuild and editors take the nearest of these files, so the checkout's own do not reach what the template holds.
        Assert.All(
            (string[])["Directory.Build.props", "Directory.Packages.props", ".editorconfig"],
            static file => Assert.True(File.Exists(Path.Combine(Folder, file)), file));
        Assert.StartsWith("root = true", File.ReadAllText(Path.Combine(Folder, ".editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadmeNamesEveryFileOfTheServer()
    {
        string readme = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(
            Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "Company.Planhat-Server")).Select(static path => Path.GetFileName(path)).Where(static name => !name.EndsWith(".csproj", StringComparison.Ordinal)),
            name => Assert.Contains($"`Company.Planhat-Server/{name}`", readme, StringComparison.Ordinal));
    }
}
