using System.Text.Json;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed class DiffTests
{
    private const string Tool = "list_all_planhat_licenses";

    private static readonly string ShippedLock = Repository.PathOf("definitions", "planhat.tools.lock.json");

    [Fact]
    public async Task TheShippedToolsAreThoseOfTheirLock()
    {
        CliRun run = await CliRun.OfShippedAsync("diff", ShippedLock);

        Assert.Equal((0, "# Tool changes\n\nNothing that users of the tools would notice.\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("[]\n", (await CliRun.OfShippedAsync("diff", ShippedLock, "--json")).Output);
    }

    [Fact]
    public async Task ABreakingDifferenceIsReportedAndFails()
    {
        using DefinitionFolder folder = Shipped();
        folder.Replace("license.planhat.yaml", $"  {Tool}:", "  list_planhat_contracts:");

        CliRun run = await folder.RunAsync("diff", ShippedLock);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("planhat-toolgen: 1 difference breaks those who use the tools.\n", run.Error);
        Assert.Contains($"\n## {Tool}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| breaking | ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHarmlessDifferenceIsReportedAndPasses()
    {
        using DefinitionFolder folder = Shipped();
        folder.Replace("license.planhat.yaml", $"  {Tool}:", $"  {Tool}:\n    aliases: [list_contracts]");

        CliRun run = await folder.RunAsync("diff", ShippedLock);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| harmless | ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DifferencesAsJsonNameToolPlaceAndBothValues()
    {
        using DefinitionFolder folder = Shipped();
        folder.Replace("license.planhat.yaml", $"  {Tool}:", $"  {Tool}:\n    aliases: [list_contracts]");
        folder.Replace("license.planhat.yaml", "title: List licenses", "title: Contracts");
        folder.Replace("invoice.planhat.yaml", "  delete_a_planhat_invoice_by_id:", "  delete_one_planhat_invoice:");

        CliRun run = await folder.RunAsync("diff", ShippedLock, "--json");

        Assert.Equal(1, run.ExitCode);
        JsonElement title = run.Json.EnumerateArray().Single(static difference => difference.GetProperty("pointer").GetString() == $"/tools/{Tool}/title");
        Assert.Equal(Tool, title.GetProperty("tool").GetString());
        Assert.Equal("List licenses", title.GetProperty("before").GetString());
        Assert.Equal("Contracts", title.GetProperty("after").GetString());
        Assert.Equal("warning", title.GetProperty("severity").GetString());
        Assert.Equal(folder.Shown("license.planhat.yaml"), title.GetProperty("file").GetString());
        JsonElement aliases = run.Json.EnumerateArray().Single(static difference => difference.GetProperty("pointer").GetString() == $"/tools/{Tool}/aliases");
        Assert.Equal(["list_contracts"], aliases.GetProperty("after").EnumerateArray().Select(static alias => alias.GetString()));
        JsonElement gone = run.Json.EnumerateArray().Single(static difference => difference.GetProperty("tool").GetString() == "delete_a_planhat_invoice_by_id");
        Assert.Equal("error", gone.GetProperty("severity").GetString());
        Assert.Equal("DELETE /invoices/{id}", gone.GetProperty("before").GetString());
        Assert.False(gone.TryGetProperty("after", out _));
    }

    [Fact]
    public async Task ARuleThatAProjectToleratesDoesNotFail()
    {
        using DefinitionFolder folder = Shipped();
        folder.Replace("license.planhat.yaml", $"  {Tool}:", "  list_planhat_contracts:");
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PHTG160.severity = warning\n");
        string rule = (await folder.RunAsync("diff", ShippedLock, "--json")).Json
            .EnumerateArray().Single(static difference => difference.GetProperty("tool").GetString() == Tool).GetProperty("id").GetString()!;
        folder.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{rule}.severity = warning\n");

        CliRun run = await folder.RunAsync("diff", ShippedLock);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n## {Tool}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhileDefinitionsAreInErrorNothingIsCompared()
    {
        using DefinitionFolder folder = Shipped();
        folder.Replace("license.planhat.yaml", "path: /licenses", "path: licenses");

        CliRun run = await folder.RunAsync("diff", ShippedLock);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error PHTG", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("planhat-toolgen: while definitions are in error, nothing is compared.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\": 1, \"tools\": [")]
    [InlineData("{\"format\": 99, \"tools\": {}}")]
    public async Task ALockThatSaysNothingIsToldAtItsPlace(string text)
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Write("release.json", text);

        CliRun run = await folder.RunAsync("diff", folder.PathOf("release.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{folder.Shown("release.json")}(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error PHTG", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorThatTheProjectCallsAWarningIsNamedWhenNothingIsCompared()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "returns: [_id, companyId, value]", "returns: [_id, companyId, valeu]");
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PHTG071.severity = warning\n");

        CliRun run = await folder.RunAsync("diff", ShippedLock);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": warning PHTG071: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderInThePlaceOfALockIsCalledAFolder()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();

        CliRun run = await folder.RunAsync("diff", folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(" cannot be read: it is a folder; name a file.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingLockIsNamed()
    {
        using DefinitionFolder folder = DefinitionFolder.OfSamples();

        CliRun run = await folder.RunAsync("diff", folder.PathOf("nothing.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"planhat-toolgen: {folder.Shown("nothing.json")} cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData(".")]
    public async Task APathThatIsNoFileIsToldInASentence(string path)
    {
        CliRun run = await CliRun.OfShippedAsync("diff", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^planhat-toolgen: .* cannot be read: ", run.Error);
    }

    /// <summary>A copy of the shipped definitions, to be edited.</summary>
    private static DefinitionFolder Shipped() => new(Directory
        .EnumerateFiles(Repository.PathOf("definitions"), "*.planhat.yaml")
        .Select(static path => (Path.GetFileName(path), File.ReadAllText(path))));
}
