using Planhat.ToolGen.Testing.Snapshots;
using Planhat.ToolGen.Testing.Tests.Support;

namespace Planhat.ToolGen.Testing.Tests.Snapshots;

/// <summary>Where a snapshot lies: beside its test, wherever and however that was built.</summary>
public sealed class SnapshotPlaceTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    [Fact]
    public void SnapshotLiesBesideTheTest()
    {
        string test = _folder.Write("tests/Host.Tests/ToolTests.cs", "");

        Assert.Equal(_folder.PathOf("tests", "Host.Tests", "tools.json"), SnapshotPlace.Resolve("tools.json", test, Path.GetTempPath()));
        Assert.Equal(_folder.PathOf("tests", "Approved", "tools.json"), SnapshotPlace.Resolve("../Approved/tools.json", test, Path.GetTempPath()));
    }

    [Theory]
    [InlineData("/_/tests/Host.Tests/ToolTests.cs")]
    [InlineData("/_1/tests/Host.Tests/ToolTests.cs")]
    [InlineData(@"C:\agent\work\tests\Host.Tests\ToolTests.cs")]
    [InlineData("/home/runner/elsewhere/tests/Host.Tests/ToolTests.cs")]
    public void PathOfADeterministicBuildIsFoundAboveTheTestsFolder(string mapped)
    {
        _folder.Write("tests/Host.Tests/ToolTests.cs", "");
        _folder.Write("tests/Other.Tests/ToolTests.cs", "");
        string runFrom = _folder.PathOf("tests", "Other.Tests", "bin", "Release", "net10.0");
        Directory.CreateDirectory(runFrom);

        Assert.Equal(_folder.PathOf("tests", "Host.Tests", "tools.json"), SnapshotPlace.Resolve("tools.json", mapped, runFrom));
    }

    [Fact]
    public void FullPathNeedsNoTestFile() =>
        Assert.Equal(_folder.PathOf("tools.json"), SnapshotPlace.Resolve(_folder.PathOf("tools.json"), "/_/nowhere.cs", Path.GetTempPath()));

    [Fact]
    public void UnknownPlaceIsSaidToBeUnknown()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(
            () => SnapshotPlace.Resolve("tools.json", "/_/tests/Nowhere.Tests/NoSuchTests.cs", _folder.PathOf()));

        Assert.StartsWith("The source file '/_/tests/Nowhere.Tests/NoSuchTests.cs' of the test was not found", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
