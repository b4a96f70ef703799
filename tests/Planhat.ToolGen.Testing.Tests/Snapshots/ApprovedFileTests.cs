using System.Text.Json.Nodes;
using Planhat.ToolGen.Testing.Snapshots;
using Planhat.ToolGen.Testing.Tests.Support;

namespace Planhat.ToolGen.Testing.Tests.Snapshots;

/// <summary>What becomes of an approved file: compared, written, or refused.</summary>
public sealed class ApprovedFileTests : IDisposable
{
    private static readonly SnapshotSettings AtHome = new(IsUpdate: false, IsContinuousIntegration: false);
    private static readonly SnapshotSettings Updating = new(IsUpdate: true, IsContinuousIntegration: false);
    private static readonly SnapshotSettings OnCi = new(IsUpdate: false, IsContinuousIntegration: true);
    private static readonly SnapshotSettings UpdatingOnCi = new(IsUpdate: true, IsContinuousIntegration: true);

    private readonly SnapshotFolder _folder = new();

    [Fact]
    public void EqualFilePassesWhateverItsLineEndsAndOrder()
    {
        string path = _folder.Write("tools.json", "{\r\n  \"b\": [1, 2],\r\n  \"a\": \"x\"\r\n}");

        ApprovedFile.Verify(Snapshot("""{"a":"x","b":[1,2]}"""), path, AtHome);
        ApprovedFile.Verify(Snapshot("""{"a":"x","b":[1,2]}"""), path, OnCi);
    }

    [Fact]
    public void DifferencesAreListedByPointer()
    {
        string path = _folder.Write("tools.json", """{"tools":{"x":{"input":{"properties":{"limit":{"maximum":2000},"old":{"type":"string"}}},"tags":["a"]}}}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(
            Snapshot("""{"tools":{"x":{"input":{"properties":{"limit":{"maximum":500},"new":{"type":"string"}}},"tags":["a","b"]}}}"""), path, AtHome));

        Assert.Equal(
            $$"""
            {{path}} differs in 4 places:
              /tools/x/input/properties/limit/maximum: 2000 → 500
              /tools/x/input/properties/new: new, {"type":"string"}
              /tools/x/input/properties/old: gone, was {"type":"string"}
              /tools/x/tags: ["a"] → ["a","b"]
            If this is meant, run the tests once with UPDATE_SNAPSHOTS=1 and commit the file.
            """.ReplaceLineEndings("\n"),
            exception.Message);
        Assert.Equal(path, exception.Path);
        Assert.Equal(new SnapshotDifference("/tools/x/input/properties/limit/maximum", "2000", "500"), exception.Differences[0]);
        Assert.Equal(4, exception.Differences.Count);
    }

    [Fact]
    public void LongTextIsCutDownToWhereItDiffers()
    {
        string same = new('a', 300);
        string path = _folder.Write("tools.json", $$"""{"d":"{{same}}1{{same}}"}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(
            () => ApprovedFile.Verify(Snapshot($$"""{"d":"{{same}}2{{same}}"}"""), path, AtHome));

        string line = exception.Message.Split('\n')[1];
        Assert.InRange(line.Length, 100, 250);
        Assert.Contains("…aaaaaaaaaaaaaaaaaaaa1aaa", line, StringComparison.Ordinal);
        Assert.Contains("→ …aaaaaaaaaaaaaaaaaaaa2aaa", line, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyDifferencesAreCounted()
    {
        string path = _folder.Write("tools.json", "{}");
        var many = new JsonObject(Enumerable.Range(0, 45).Select(static i => KeyValuePair.Create($"tool{i:00}", (JsonNode?)i)));

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(many, path, AtHome));

        Assert.StartsWith($"{path} differs in 45 places:\n  /tool00: new, 0\n", exception.Message, StringComparison.Ordinal);
        Assert.Contains("/tool39: new", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/tool40", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\n  and 5 more\n", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SlashesAndTildesInNamesAreEscaped()
    {
        string path = _folder.Write("tools.json", """{"a/b~c":1}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("""{"a/b~c":2}"""), path, AtHome));

        Assert.Equal("/a~1b~0c", Assert.Single(exception.Differences).Pointer);
    }

    [Fact]
    public void ElementsOfAnArrayOfObjectsAreComparedOneByOne()
    {
        string path = _folder.Write("tools.json", """{"anyOf":[{"type":"string"},{"type":"number"}]}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(
            () => ApprovedFile.Verify(Snapshot("""{"anyOf":[{"type":"string"},{"type":"null"},{"type":"object"}]}"""), path, AtHome));

        Assert.Equal(["/anyOf/1/type: \"number\" → \"null\"", "/anyOf/2: new, {\"type\":\"object\"}"], exception.Differences.Select(static difference => difference.ToString()));
    }

    [Fact]
    public void NullIsNotAbsent()
    {
        string path = _folder.Write("tools.json", """{"a":null}""");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("{}"), path, AtHome));

        Assert.Equal("/a: gone, was null", Assert.Single(exception.Differences).ToString());
    }

    [Fact]
    public void MissingFileIsAFailureAndStaysMissing()
    {
        string path = _folder.PathOf("tools.json");

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("{}"), path, AtHome));

        Assert.Equal($"There is no approved snapshot {path}.\nIf this is meant, run the tests once with UPDATE_SNAPSHOTS=1 and commit the file.", exception.Message);
        Assert.Empty(exception.Differences);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void NothingIsWrittenOnCi()
    {
        string missing = _folder.PathOf("missing.json");
        string other = _folder.Write("other.json", "{}");

        SnapshotMismatchException absent = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("""{"a":1}"""), missing, UpdatingOnCi));
        SnapshotMismatchException differing = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("""{"a":1}"""), other, UpdatingOnCi));

        Assert.EndsWith("Nothing is approved on CI: if this is meant, run the tests with UPDATE_SNAPSHOTS=1 on your machine and commit the file.", absent.Message, StringComparison.Ordinal);
        Assert.EndsWith("on your machine and commit the file.", differing.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(missing));
        Assert.Equal("{}", File.ReadAllText(other));
    }

    [Fact]
    public void UpdateWritesTheFileThatPassesAfterwards()
    {
        string path = _folder.PathOf("new", "tools.json");

        ApprovedFile.Verify(Snapshot("""{"a":"é \"<b>\"","b":[1]}"""), path, Updating);

        byte[] written = File.ReadAllBytes(path);
        Assert.Equal("{\n  \"a\": \"é \\\"<b>\\\"\",\n  \"b\": [\n    1\n  ]\n}\n"u8.ToArray(), written);
        ApprovedFile.Verify(Snapshot("""{"a":"é \"<b>\"","b":[1]}"""), path, OnCi);
    }

    [Fact]
    public void UpdateReplacesWhatDiffersAndLeavesWhatDoesNot()
    {
        string path = _folder.PathOf("tools.json");
        ApprovedFile.Verify(Snapshot("""{"a":1}"""), path, Updating);
        string windows = File.ReadAllText(path).ReplaceLineEndings("\r\n");
        File.WriteAllText(path, windows);

        ApprovedFile.Verify(Snapshot("""{"a":1}"""), path, Updating);
        Assert.Equal(windows, File.ReadAllText(path));

        ApprovedFile.Verify(Snapshot("""{"a":2}"""), path, Updating);
        Assert.Equal("{\n  \"a\": 2\n}\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}")]
    [InlineData("""{"tools":{"a":1,"a":2}}""")]
    public void DamagedFileIsSaidToBeNoJson(string damaged)
    {
        string path = _folder.Write("tools.json", damaged);

        SnapshotMismatchException exception = Assert.Throws<SnapshotMismatchException>(() => ApprovedFile.Verify(Snapshot("{}"), path, AtHome));

        Assert.StartsWith($"{path} is not JSON: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE_SNAPSHOTS", "1", true, false)]
    [InlineData("UPDATE_SNAPSHOTS", "0", false, false)]
    [InlineData("CI", "true", false, true)]
    [InlineData("CI", "1", false, true)]
    [InlineData("CI", "", false, false)]
    [InlineData("TF_BUILD", "True", false, true)]
    [InlineData("HOME", "1", false, false)]
    public void EnvironmentDecides(string name, string value, bool isUpdate, bool isContinuousIntegration) => Assert.Equal(
        new SnapshotSettings(isUpdate, isContinuousIntegration),
        SnapshotSettings.From(variable => variable == name ? value : null));

    public void Dispose() => _folder.Dispose();

    private static JsonObject Snapshot(string json) => JsonNode.Parse(json)!.AsObject();
}
