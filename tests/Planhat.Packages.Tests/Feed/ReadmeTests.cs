using System.Xml.Linq;

namespace Planhat.Packages.Tests.Feed;

/// <summary>The README's way from a checkout to a server of one's own, command by command as it stands there.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public async Task CommandsOfTheReadmeWork()
    {
        string[] commands = [.. CommandsOf(File.ReadLines(Repository.PathOf("README.md")))];

        // The first command was run for all tests here; the others find its packages in the same place.
        Assert.Equal(PackageFeed.PackCommand, commands[0]);
        (await feed.ShellAsync(feed.Root, string.Join('\n', commands[1..]))).EnsureNoWarning();
        Assert.True(File.Exists(Path.Combine(feed.Root, "artifacts", "Acme.Desk", "Acme.Desk", "planhat.tools.changes.md")));
    }

    [Fact]
    public void VersionInTheReadmeIsTheOneOfThePackages()
    {
        string version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        string[] references = [.. File.ReadLines(Repository.PathOf("README.md")).Where(static line => line.Contains("<PackageReference Include=\"Planhat.", StringComparison.Ordinal))];

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains($"Version=\"{version}\"", reference, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CommandsOf(IEnumerable<string> lines) =>
        lines.SkipWhile(static line => line != "```sh packages").Skip(1).TakeWhile(static line => line != "```");
}
