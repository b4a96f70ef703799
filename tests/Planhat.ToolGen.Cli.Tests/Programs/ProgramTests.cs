using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Programs;

/// <summary>The program as a process.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task TheCurrentFolderIsTheDefaultAndPathsStartThere()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "path: /licenses", "path: licenses");

        CliRun run = await ToolGenProgram.RunAsync(folder.Path, "validate");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(Path.Combine("defs", "license.planhat.yaml") + "(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StdoutIsUtf8WithoutAMarkAndHoldsDataAlone()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "Read one license.", "Read one license – größer, 顧客.");

        CliRun run = await ToolGenProgram.RunAsync(folder.Path, "show", "get_single_planhat_license_by_id", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Read one license – größer, 顧客.", run.Json.GetProperty("description").GetString());
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VersionIsThatOfTheProduct()
    {
        CliRun run = await ToolGenProgram.RunAsync(Repository.Root, "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[^ ]*\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task AWrongCommandLineEndsWithTwo()
    {
        CliRun run = await ToolGenProgram.RunAsync(Repository.Root, "valdate");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("planhat-toolgen: There is no command 'valdate'; did you mean 'validate'?", run.Error, StringComparison.Ordinal);
    }
}
