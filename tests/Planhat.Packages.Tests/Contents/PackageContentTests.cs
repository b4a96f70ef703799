using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Contents;

/// <summary>What is in the packages.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    public static TheoryData<string> Ids { get; } = [.. ExpectedPackages.All.Select(static package => package.Id)];

    [Fact]
    public void TheseAreThePackages()
    {
        IEnumerable<string> expected = ExpectedPackages.All.SelectMany(static package =>
            package.Libraries.Count == 0 ? [$"{package.Id}.nupkg"] : (string[])[$"{package.Id}.nupkg", $"{package.Id}.snupkg"]);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(feed.Folder)
                .Select(path => Path.GetFileName(path).Replace($".{feed.Version}", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PackageHoldsTheseFilesAndDependencies(string id)
    {
        ExpectedPackage expected = Expected(id);
        using var package = new Package(feed.PathOfPackage(id));

        Assert.Equal(((string[])[.. expected.Files, "README.md", "icon.png"]).Order(StringComparer.Ordinal), package.Files);
        Assert.Equal(
            expected.Dependencies.Select(WithVersion).Order(StringComparer.Ordinal),
            package.Dependencies.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Types, package.Types);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PackageTellsWhatItIs(string id)
    {
        using var package = new Package(feed.PathOfPackage(id));

        Assert.Equal(id, package.Value("id"));
        Assert.Equal(feed.Version, package.Value("version"));
        Assert.Equal("MIT", package.Value("license"));
        Assert.Equal("README.md", package.Value("readme"));
        Assert.Equal("icon.png", package.Value("icon"));
        Assert.Null(package.Value("projectUrl"));
        Assert.InRange(package.Value("description")!.Length, 60, 300);
        Assert.StartsWith("planhat mcp ", package.Value("tags"), StringComparison.Ordinal);
        Assert.Equal(id == "Planhat.ToolGen" ? "true" : null, package.Value("developmentDependency"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReadmeIsThePackagesOwnAndNeedsNoCheckout(string id)
    {
        using var package = new Package(feed.PathOfPackage(id));
        string readme = package.Text("README.md");

        string title = readme.Split('\n')[0];
        Assert.Contains(title, (string[])[$"# {id}", "# planhat-mcp", "# planhat-toolgen"]);
        Assert.DoesNotContain("](", readme.Replace("](https://", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Root, readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IconIsASmallSquarePicture(string id)
    {
        using var package = new Package(feed.PathOfPackage(id));
        byte[] icon = package.Bytes("icon.png");

        Assert.True(icon.AsSpan(1).StartsWith("PNG"u8));
        Assert.Equal(new byte[] { 0, 0, 0, 128, 0, 0, 0, 128 }, icon[16..24]);
        Assert.InRange(icon.Length, 1, 5 * 1024);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SymbolsOfEveryAssemblyAreThere(string id)
    {
        ExpectedPackage expected = Expected(id);
        if (expected.Libraries.Count == 0)
        {
            Assert.False(File.Exists(feed.PathOfPackage(id, "snupkg")));
            return;
        }

        using var symbols = new Package(feed.PathOfPackage(id, "snupkg"));
        Assert.Equal(expected.Libraries.Select(static library => $"{library}.pdb").Order(StringComparer.Ordinal), symbols.Files);
    }

    [Fact]
    public void GeneratorCarriesItsSymbolsInside()
    {
        using var package = new Package(feed.PathOfPackage("Planhat.ToolGen"));
        using var assembly = new PEReader(new MemoryStream(package.Bytes("analyzers/dotnet/cs/Planhat.ToolGen.dll")));

        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AssembliesAreDeterministicAndDocumented(string id)
    {
        using var package = new Package(feed.PathOfPackage(id));

        Assert.All(Expected(id).Libraries, library =>
        {
            using var assembly = new PEReader(new MemoryStream(package.Bytes($"{library}.dll")));
            Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            if (library.StartsWith("lib/", StringComparison.Ordinal))
            {
                Assert.NotEmpty(XDocument.Parse(package.Text($"{library}.xml")).Descendants("summary"));
            }
        });
    }

    private static ExpectedPackage Expected(string id) => ExpectedPackages.All.Single(package => package.Id == id);

    // Of others the version is the pinned one.
    private string WithVersion(string dependency)
    {
        string id = dependency.Split(": ")[^1];
        return dependency.EndsWith(':') ? dependency : $"{dependency} {PinnedVersions.Of(Repository.PathOf("Directory.Packages.props"), id) ?? feed.Version}";
    }
}
