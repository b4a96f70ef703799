using System.Text.Json;
using Planhat.ToolGen.Cli.Tests.Support;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed class ListTests
{
    [Fact]
    public async Task EveryShippedToolIsListedAsItIsCompiled()
    {
        CliRun run = await CliRun.OfShippedAsync("list", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            PlanhatTools.Catalog.Tools.Select(static tool => (tool.Name, tool.Title, tool.Verb, tool.Path, tool.Model.Name, Joined(tool.Tags), Joined(tool.Presets), Joined(tool.Aliases), tool.Exposure.ToString().ToLowerInvariant())),
            run.Json.EnumerateArray().Select(static tool => (Text(tool, "name"), Text(tool, "title"), Text(tool, "verb"), Text(tool, "path"), Text(tool, "model"), Texts(tool, "tags"), Texts(tool, "presets"), Texts(tool, "aliases"), Text(tool, "exposure"))));
        Assert.All(run.Json.EnumerateArray(), static tool => Assert.Contains($"  {Text(tool, "name")}:", LineOf(tool), StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheTableHasARowPerToolInColumns()
    {
        CliRun run = await CliRun.OfShippedAsync("list");

        Assert.Equal(PlanhatTools.Catalog.Tools.Count + 1, run.Lines.Length);
        Assert.Matches("^name +operation +request +model +tags +exposure +tokens$", run.Lines[0]);
        Assert.All(run.Lines.Skip(1), static line => Assert.Matches("^[a-z0-9_]+ +[a-z_]+ +[A-Z]+ /[^ ]+ +[a-z_]+ +[a-z0-9_,-]+ +(default|extended|hidden) +[0-9]+$", line));
        Assert.Single(run.Lines.Select(static line => line.Length).Distinct());
        Assert.Matches("^[0-9]+ tools; [0-9]+ of them in tools/list unless more are asked for, about [0-9,]+ tokens \\(o200k, estimated\\)\n$", run.Error);
    }

    [Theory]
    [InlineData("--model", "license,invoice")]
    [InlineData("-m", " license , invoice ")]
    [InlineData("--tags", "license,invoice")]
    public async Task FiltersLeaveWhatBearsOneOfTheWords(string flag, string words)
    {
        CliRun run = await CliRun.OfShippedAsync("list", "--json", flag, words);

        Assert.Equal(
            PlanhatTools.Catalog.Tools.Where(static tool => tool.Model.Name is "license" or "invoice").Select(static tool => tool.Name),
            run.Json.EnumerateArray().Select(static tool => Text(tool, "name")));
    }

    [Fact]
    public async Task FiltersHoldTogether()
    {
        CliRun run = await CliRun.OfShippedAsync("list", "--json", "--model", "license,company", "--tags", "finance");

        Assert.All(run.Json.EnumerateArray(), static tool => Assert.Equal("license", Text(tool, "model")));
        Assert.NotEmpty(run.Json.EnumerateArray());
        Assert.Equal("[]\n", (await CliRun.OfShippedAsync("list", "--json", "--model", "license", "--tags", "crm")).Output);
        Assert.Empty((await CliRun.OfShippedAsync("list", "--model", "license", "--tags", "crm")).Output);
    }

    [Theory]
    [InlineData("--model", "licence", "no definition has 'licence' of --model; did you mean 'license'?")]
    [InlineData("--tags", "license,finanse", "no definition has 'finanse' of --tags; did you mean 'finance'?")]
    [InlineData("--tags", " , ", "--tags is empty; name one or more, separated by commas, ")]
    public async Task AnUnknownWordIsRefused(string flag, string words, string sentence)
    {
        CliRun run = await CliRun.OfShippedAsync("list", flag, words);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"planhat-toolgen: {sentence}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToolsOfHealthyFilesAreListedBesideErrors()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("call.planhat.yaml", "model: call\nresource: calls\n");

        CliRun run = await folder.RunAsync("list", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(9, run.Json.GetArrayLength());
        Assert.StartsWith($"{folder.Shown("call.planhat.yaml")}(", run.Error, StringComparison.Ordinal);
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static string Text(JsonElement tool, string member) => tool.GetProperty(member).GetString()!;

    private static string Texts(JsonElement tool, string member) => Joined(tool.GetProperty(member).EnumerateArray().Select(static word => word.GetString()!));

    private static string LineOf(JsonElement tool) => File.ReadAllLines(Text(tool, "file"))[tool.GetProperty("line").GetInt32() - 1];
}
