using System.Text.Json;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed class ValidateTests
{
    private const string Misspelt = "returns: [_id, companyId, valeu]";

    [Fact]
    public async Task ASeverityThatThereIsNotIsTold()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PHTG071.severity = loud\n");

        CliRun run = await folder.RunAsync("validate");
        CliRun json = await folder.RunAsync("validate", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("warning InvalidSeverityInAnalyzerConfig: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("loud", run.Output, StringComparison.Ordinal);
        Assert.Equal("InvalidSeverityInAnalyzerConfig", Assert.Single(json.Json.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task AnErrorIsALineThatEditorsUnderstand()
    {
        using DefinitionFolder folder = Broken();

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal(1, run.ExitCode);
        (int line, int column) = Place(folder);
        Assert.Equal(
            [$"{folder.Shown(SampleDefinitions.LicensePath)}({line},{column}): error PHTG071: Property 'valeu' is not in model 'license'; did you mean 'value'?"],
            run.Lines);
        Assert.Equal("2 files, 0 tools: 1 error\n", run.Error);
    }

    [Fact]
    public async Task TheSameIsToldAsJson()
    {
        using DefinitionFolder folder = Broken();

        CliRun run = await folder.RunAsync("validate", "--json");

        JsonElement finding = Assert.Single(run.Json.EnumerateArray());
        (int line, int column) = Place(folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("PHTG071", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(folder.Shown(SampleDefinitions.LicensePath), finding.GetProperty("file").GetString());
        Assert.Equal((line, column), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal((line, column + 5), (finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.EndsWith("/PHTG071.md", finding.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFindingIsAnEmptyArray()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();

        CliRun run = await folder.RunAsync("validate", "--json");

        Assert.Equal((0, "[]\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task AReferenceFileFeedsNamesToAHostsOwn()
    {
        string host = Repository.PathOf("samples", "Acme.ExtraTools");

        CliRun alone = await CliRun.OfAsync("validate", "--definitions", host);
        CliRun withShipped = await CliRun.OfAsync("validate", "--definitions", host, "--reference", Repository.PathOf("definitions"));

        Assert.Equal((1, 0), (alone.ExitCode, withShipped.ExitCode));
        Assert.Empty(withShipped.Output);
        Assert.EndsWith("name its definitions with --reference.\n", alone.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--reference", withShipped.Error, StringComparison.Ordinal);
    }

    private static DefinitionFolder Broken()
    {
        DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "returns: [_id, companyId, value]", Misspelt);
        return folder;
    }

    private static (int Line, int Column) Place(DefinitionFolder folder)
    {
        string[] lines = folder.Read(SampleDefinitions.LicensePath).Split('\n');
        int line = Array.FindIndex(lines, static line => line.Contains(Misspelt, StringComparison.Ordinal));
        return (line + 1, lines[line].IndexOf("valeu", StringComparison.Ordinal) + 1);
    }
}
