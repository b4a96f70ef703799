using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Commands;

/// <summary>Which files the commands work on.</summary>
public sealed class DefinitionFilesTests
{
    private const string Broken = "model: [";

    [Fact]
    public async Task AFolderWithoutDefinitionsIsToldAndNothingIsPrinted()
    {
        using DefinitionFolder folder = new(("license.yaml", "model: license"));

        foreach (string[] command in (string[][])[["validate"], ["list"], ["show", "x"], ["docs"]])
        {
            CliRun run = await folder.RunAsync(command);

            Assert.Equal(2, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Matches("^planhat-toolgen: .* holds no file that ends in \\.planhat\\.yaml or \\.planhat\\.yml; .*\\.\n$", run.Error);
        }
    }

    [Theory]
    [InlineData("bin/Debug/a.planhat.yaml")]
    [InlineData("host/obj/a.planhat.yaml")]
    [InlineData("node_modules/x/a.planhat.yml")]
    [InlineData(".git/a.planhat.yaml")]
    [InlineData("notes/a.yaml")]
    public async Task FilesOfBuildsAndOfOtherNamesAreLeftOut(string path)
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write(path, Broken);

        Assert.Equal((0, ""), ((await folder.RunAsync("validate")).ExitCode, (await folder.RunAsync("validate")).Output));
    }

    [Theory]
    [InlineData("sub/folder/a.planhat.yaml")]
    [InlineData("a.planhat.yml")]
    [InlineData("A.PLANHAT.YAML")]
    public async Task FilesBelowAreFound(string path)
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write(path, Broken);

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(folder.Shown(path), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesCanBeNamedOneByOneAndAreCountedOnce()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("broken.planhat.yaml", Broken);

        CliRun run = await CliRun.OfAsync(
            "validate",
            "-d", folder.PathOf(SampleDefinitions.ApiPath),
            "-d", folder.PathOf(SampleDefinitions.LicensePath),
            "-d", folder.PathOf("defs"));

        Assert.Equal((0, "2 files, 9 tools: no errors\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task AFileNamedBothWaysIsAReference()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("more/license.planhat.yaml", "extends: license\nendpoints:\n  list_more_planhat_licenses: { operation: list, description: List licenses once more, returns: [_id] }\n");

        CliRun some = await CliRun.OfAsync("list", "--json", "--definitions", folder.Path, "--reference", folder.PathOf("defs"));
        CliRun none = await CliRun.OfAsync("list", "--definitions", folder.Path, "--reference", folder.Path);

        Assert.Equal("list_more_planhat_licenses", Assert.Single(some.Json.EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("nothing is left to look at", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNamedItselfIsLookedAtAmongItsNeighbours()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();

        CliRun run = await CliRun.OfAsync("validate", "--definitions", folder.PathOf(SampleDefinitions.LicensePath), "--reference", folder.Path);

        Assert.Equal((0, "1 file, 1 for reference, 9 tools: no errors\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("no/such/place", "does not exist")]
    [InlineData("", "does not exist")]
    [InlineData("\0", "does not exist")]
    [InlineData("defs/notes.txt", "is no definition file")]
    public async Task APlaceThatCannotServeIsNamed(string place, string reason)
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("defs/notes.txt", "");
        string full = place.Length > 1 ? folder.PathOf(place) : place;

        foreach (string flag in (string[])["--definitions", "--reference"])
        {
            CliRun run = await CliRun.OfAsync(["validate", flag, full, .. flag == "--reference" ? (string[])["--definitions", folder.Path] : []]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(full, run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AFileThatCannotBeReadIsNamed()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        string dangling = folder.PathOf("gone.planhat.yaml");
        File.CreateSymbolicLink(dangling, folder.PathOf("nowhere"));

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"planhat-toolgen: {folder.Shown("gone.planhat.yaml")} cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APipeNamedLikeADefinitionIsToldAndNotWaitedFor()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        using (System.Diagnostics.Process made = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("pipe.planhat.yaml")]))
        {
            await made.WaitForExitAsync();
        }

        CliRun run = await Task.Run(() => folder.RunAsync("validate")).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"planhat-toolgen: {folder.Shown("pipe.planhat.yaml")} cannot be read: it is a pipe or device, no file.\n", run.Error);
    }

    [Fact]
    public async Task AnyBytesAreADefinitionInErrorAndNoFailure()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        await File.WriteAllBytesAsync(folder.PathOf("bytes.planhat.yaml"), [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00, 0xC3, 0x28, 0x0A, 0x3A]);

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error PHTG", run.Output, StringComparison.Ordinal);
    }
}
