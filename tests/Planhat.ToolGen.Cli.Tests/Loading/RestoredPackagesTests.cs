using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Loading;

/// <summary>A host that refers to the package of the shipped tools need not name its definitions.</summary>
public sealed class RestoredPackagesTests
{
    private const string Extension = """
        extends: license
        endpoints:
          list_lost_licenses:
            operation: list
            description: List licenses that were lost.
            keep: { renewalStatus: lost }
            returns: [_id, companyName]
        """;

    [Fact]
    public async Task DefinitionsOfRestoredPackagesAreReferences()
    {
        using DefinitionFolder folder = Restored();

        CliRun run = await CliRun.OfAsync("validate", "--definitions", folder.PathOf("Definitions"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches("^1 file, [0-9]+ for reference, 1 tool: no errors\n$", run.Error);
    }

    [Fact]
    public async Task ReferencesThatAreNamedCountAlone()
    {
        using DefinitionFolder folder = Restored();
        folder.Write("shipped/api.planhat.yaml", DefinitionFiles.Api);

        CliRun run = await CliRun.OfAsync("validate", "--definitions", folder.PathOf("Definitions"), "--reference", folder.PathOf("shipped"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^1 file, 1 for reference, 0 tools: ", run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"packageFolders\":{},\"libraries\":{\"A/1.0.0\":{\"type\":\"package\"}}}")]
    [InlineData("{\"packageFolders\":{\"/nowhere/\":{}},\"libraries\":{\"A/1.0.0\":{\"type\":\"package\",\"path\":\"a\",\"files\":[\"x.planhat.yaml\",7]}}}")]
    public async Task ARestoreThatCannotBeReadBringsNothing(string assets)
    {
        using DefinitionFolder folder = Restored();
        folder.Write("obj/project.assets.json", assets);

        CliRun run = await CliRun.OfAsync("validate", "--definitions", folder.PathOf("Definitions"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("1 file, 0 tools: ", run.Error, StringComparison.Ordinal);
    }

    private static DefinitionFolder Restored()
    {
        string shipped = Repository.PathOf("definitions");
        var library = new JsonObject
        {
            ["type"] = "package",
            ["path"] = Path.GetFileName(shipped),
            ["files"] = new JsonArray([.. Directory.EnumerateFiles(shipped).Select(static path => JsonValue.Create(Path.GetFileName(path)))]),
        };
        var assets = new JsonObject
        {
            ["packageFolders"] = new JsonObject { ["/nowhere/"] = new JsonObject(), [Repository.Root + Path.DirectorySeparatorChar] = new JsonObject() },
            ["libraries"] = new JsonObject
            {
                ["Planhat.Tools/0.1.0"] = library,
                ["Neighbour/1.0.0"] = new JsonObject { ["type"] = "project", ["path"] = "../Neighbour/Neighbour.csproj" },
            },
        };
        return new DefinitionFolder(("Definitions/license.planhat.yaml", Extension), ("obj/project.assets.json", assets.ToJsonString()));
    }
}
