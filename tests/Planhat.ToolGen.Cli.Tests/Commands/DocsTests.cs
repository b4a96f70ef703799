using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Docs;
using Planhat.ToolGen.Cli.Tests.Support;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed partial class DocsTests
{
    [Fact]
    public async Task EveryShippedToolHasASectionWithItsArguments()
    {
        CliRun run = await CliRun.OfShippedAsync("docs");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (PlanhatTool tool in PlanhatTools.Catalog.Tools)
        {
            string section = SectionOf(run.Output, tool.Name);
            Assert.Contains($"**{tool.Title}** sends `{tool.Verb} {tool.Path}`", section, StringComparison.Ordinal);
            Assert.All(ArgumentsOf(tool), argument => Assert.Contains($"\n| `{argument}` | ", section, StringComparison.Ordinal));
            Assert.All(tool.Returns, member => Assert.Contains($"`{member}`", section[section.IndexOf("\nReturns ", StringComparison.Ordinal)..], StringComparison.Ordinal));
            Assert.Contains(tool.Annotations.ReadOnly ? "Hints: reads only" : "Hints: writes", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryLinkLeadsToAHeading()
    {
        CliRun run = await CliRun.OfShippedAsync("docs");
        string[] headings = [.. Heading().Matches(run.Output).Select(static match => match.Groups["name"].Value)];
        string[] links = [.. Link().Matches(run.Output).Select(static match => match.Groups["name"].Value)];

        Assert.Equal(PlanhatTools.Catalog.Tools.Count, links.Length);
        Assert.All(links, link => Assert.Single(headings, link));
    }

    [Fact]
    public async Task EveryTableRowHasTheCellsOfItsHead()
    {
        CliRun run = await CliRun.OfShippedAsync("docs");
        int cells = 0;
        foreach (string line in run.Output.Split('\n'))
        {
            int separators = line.StartsWith('|') ? UnescapedPipe().Count(line) : 0;
            Assert.True(separators == 0 || cells == 0 || separators == cells, line);
            cells = separators;
        }
    }

    [Fact]
    public async Task WhatIsPeculiarToAToolIsSaid()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "    description: Read one license.", "    description: Read one license.\n    aliases: [read_license, get_license]\n    exposure: hidden");

        CliRun run = await folder.RunAsync("docs");

        Assert.Contains("Presets: `renewals` · Hints: reads only, idempotent", SectionOf(run.Output, "list_all_planhat_licenses"), StringComparison.Ordinal);
        Assert.Contains(" · Aliases: `read_license`, `get_license` · ", SectionOf(run.Output, "get_single_planhat_license_by_id"), StringComparison.Ordinal);
        Assert.Contains(" · Hidden: never listed, callable from code\n", SectionOf(run.Output, "get_single_planhat_license_by_id"), StringComparison.Ordinal);
        Assert.Contains(" · Extended: listed only when asked for\n", SectionOf(run.Output, "list_lean_planhat_licenses"), StringComparison.Ordinal);
        Assert.Contains(" · Hints: writes, destructive", SectionOf(run.Output, "delete_a_planhat_license_by_id"), StringComparison.Ordinal);
        Assert.Contains("\nReturns `deleted`", SectionOf(run.Output, "delete_a_planhat_license_by_id"), StringComparison.Ordinal);
        Assert.Contains("\n| `mrr` | number", run.Output[run.Output.IndexOf("\n### Properties of license\n", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderGetsAnIndexAndAPagePerModel()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        string output = folder.PathOf("docs/tools");

        CliRun run = await folder.RunAsync("docs", "--output", output);

        Assert.Equal((0, "", $"2 pages in {output}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["README.md", "license.md"], FilesIn(output));
        Assert.Contains("](license.md#list_all_planhat_licenses)", folder.Read("docs/tools/README.md"), StringComparison.Ordinal);
        Assert.Contains("\n# License\n\nA subscription a company has bought.\n", folder.Read("docs/tools/license.md"), StringComparison.Ordinal);
        Assert.Contains("\n## list_all_planhat_licenses\n", folder.Read("docs/tools/license.md"), StringComparison.Ordinal);
        Assert.Contains("| `lines[].name` | string (at most 50 characters) |", folder.Read("docs/tools/license.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesOfModelsThatAreGoneGoAndOtherFilesStay()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        string output = folder.PathOf("docs");
        await folder.RunAsync("docs", "--output", output);
        folder.Write("docs/own.md", "# Mine\n");
        folder.Write("docs/notes.txt", "");
        folder.Write(SampleDefinitions.LicensePath, folder.Read(SampleDefinitions.LicensePath).Replace("license", "contract", StringComparison.Ordinal));
        folder.Replace(SampleDefinitions.ApiPath, "custom_fields: { model: license }", "");

        CliRun run = await folder.RunAsync("docs", "--output", output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["README.md", "contract.md", "notes.txt", "own.md"], FilesIn(output));
        Assert.Equal("# Mine\n", folder.Read("docs/own.md"));
    }

    [Fact]
    public async Task AFileOfSomebodyElseIsNotOverwritten()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("README.md", "# My project\n");

        CliRun run = await folder.RunAsync("docs", "--output", folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("README.md was not written by this command and is left alone", run.Error, StringComparison.Ordinal);
        Assert.Equal("# My project\n", folder.Read("README.md"));
        Assert.False(File.Exists(folder.PathOf("license.md")));
    }

    [Fact]
    public async Task AFolderThatCannotBeMadeIsNamed()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("taken", "");

        CliRun run = await folder.RunAsync("docs", "--output", folder.PathOf("taken/below"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(" cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(SampleDefinitions.ApiPath)]
    public async Task APlaceThatIsNoFolderIsToldWithTheFlagThatNamesOne(string place)
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();

        CliRun run = await folder.RunAsync("docs", "--output", place.Length == 0 ? "" : folder.PathOf(place));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"planhat-toolgen: {(place.Length == 0 ? "''" : folder.Shown(place))} cannot be written: it is no folder; name one with --output.\n", run.Error);
    }

    [Fact]
    public async Task IndentedLinesBeginNoBlock()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(
            SampleDefinitions.LicensePath,
            "    description: Read one license.",
            "    description: |-\n      Read one license:\n        - its value\n         # its term\n\n          its product");

        CliRun run = await folder.RunAsync("docs");

        Assert.Contains("\nRead one license:\n\\- its value\n\\# its term\n\nits product\n", SectionOf(run.Output, "get_single_planhat_license_by_id"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData(" a", "` a`")]
    [InlineData("a\nb", "`a b`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("``", "``` `` ```")]
    public void ValuesStandBetweenMoreBackticksThanTheyHold(string value, string code) => Assert.Equal(code, MarkdownText.Code(value));

    [Fact]
    public async Task WhileDefinitionsAreInErrorNoPageIsTouched()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("broken.planhat.yaml", "model: [");

        CliRun run = await folder.RunAsync("docs", "--output", folder.PathOf("docs"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("while definitions are in error, no reference is written.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("docs")));
    }

    [Fact]
    public async Task SignsOfMarkdownAndHtmlInTextsAreShownAsTheyAre()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(
            SampleDefinitions.LicensePath,
            "    description: Read one license.",
            "    title: A | B\n    description: |-\n      # Read <b>one</b> [license](x) & more.\n      - `a|b` and *c* | d\n      1. last");
        folder.Replace(SampleDefinitions.LicensePath, "description: Product sold.", "description: \"One | two\\n<script> `x|y`\"");

        CliRun run = await folder.RunAsync("docs");

        string section = SectionOf(run.Output, "get_single_planhat_license_by_id");
        Assert.Contains("\n**A \\| B** sends ", section, StringComparison.Ordinal);
        Assert.Contains("\n\\# Read &lt;b&gt;one&lt;/b&gt; \\[license\\](x) &amp; more.\n\\- `a|b` and \\*c\\* \\| d\n1\\. last\n", section, StringComparison.Ordinal);
        Assert.Contains("| One \\| two<br>&lt;script&gt; `x\\|y`. Known values: Basic, Premium. |\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", run.Output, StringComparison.Ordinal);
    }

    private static string SectionOf(string page, string tool)
    {
        int start = page.IndexOf($"\n### {tool}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, tool);
        int end = page.IndexOf("\n##", start + 1, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    private static IEnumerable<string> ArgumentsOf(PlanhatTool tool)
    {
        using var schema = System.Text.Json.JsonDocument.Parse(tool.InputSchema.ToArray());
        return [.. schema.RootElement.GetProperty("properties").EnumerateObject().Select(static argument => argument.Name)];
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^#+ (?<name>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#(?<name>\w+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnescapedPipe();
}
