using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Import;

public sealed class ImportFilesTests
{
    private const string Things = """  "/things/{id}": { "get": { "summary": "Read a thing", "responses": {} } }, "/others/{id}": { "get": { "responses": {} } }  """;

    [Fact]
    public async Task AModelThatHasADefinitionIsLeftAloneAndTheOthersAreWritten()
    {
        using var folder = new ImportFolder();
        const string Mine = "model: thing\nresource: things\npath: /things\nproperties:\n  _id: { type: id, access: read }\n";
        folder.Write("definitions/mine.planhat.yaml", Mine);

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(Things));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Mine, folder.Read("mine.planhat.yaml"));
        Assert.Equal(["api.planhat.yaml", "import-report.md", "mine.planhat.yaml", "other.planhat.yaml"], folder.Written);
        Assert.Contains("model 'thing' has a definition already, mine.planhat.yaml; nothing is written for it", run.Error, StringComparison.Ordinal);
        Assert.Contains(folder.Rows("Left out"), static row => row[0] == "GET /things/{id}");
    }

    [Fact]
    public async Task ASecondImportChangesNothing()
    {
        using var folder = new ImportFolder();
        await folder.ImportAsync(ImportFolder.OpenApi(Things));
        folder.Write("definitions/thing.planhat.yaml", folder.Read("thing.planhat.yaml") + "# mine\n");
        Dictionary<string, string> before = folder.Written.ToDictionary(static name => name, folder.Read);

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(Things));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nothing was written: there are definitions already; --force replaces the files of an earlier import.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Written.ToDictionary(static name => name, folder.Read));
    }

    [Fact]
    public async Task ForceReplacesWhatIsThere()
    {
        using var folder = new ImportFolder();
        await folder.ImportAsync(ImportFolder.OpenApi(Things));
        folder.Write("definitions/thing.planhat.yaml", folder.Read("thing.planhat.yaml") + "# mine\n");

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(Things), flags: "--force");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("# mine", folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
        Assert.Empty(folder.Problems());
    }

    [Fact]
    public async Task AnApiFileThatIsThereGivesHostsAndPaging()
    {
        using var folder = new ImportFolder();
        folder.Write("definitions/api.planhat.yaml", "api: acme\nhosts:\n  main: { url: \"https://main.acme.example\", authentication: bearer }\n  other: { url: \"https://api.acme.example\", authentication: bearer }\n");

        CliRun run = await folder.ImportAsync(ImportFolder.OpenApi(Things));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("host: other\n", folder.Read("thing.planhat.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("api: acme", folder.Read("api.planhat.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithTheShippedDefinitionsAsReferenceOnlyNewModelsAreWritten()
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(ImportFolder.Collection, flags: ["--reference", Repository.PathOf("definitions")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["analytics.planhat.yaml", "import-report.md", "lean_company.planhat.yaml", "segment.planhat.yaml"], folder.Written.Where(static name => name != "analytics_bulk.planhat.yaml"));
    }

    [Fact]
    public async Task OnlyTheWantedPathsAreImported()
    {
        using var folder = new ImportFolder();

        await folder.ImportAsync(ImportFolder.Collection, flags: ["--only", "/licenses/**"]);

        Assert.Equal(["api.planhat.yaml", "import-report.md", "license.planhat.yaml"], folder.Written);
    }

    [Theory]
    [InlineData("{ \"openapi\": ", "source.json(1,14): is no JSON")]
    [InlineData("{\n  \"a\": 1,,\n}", "source.json(2,10): is no JSON")]
    [InlineData("a: [1, 2", "is no YAML that can be read")]
    [InlineData("a: &x [*x]", "has no anchor before it, or stands inside of it")]
    [InlineData("a: 1\n---\nb: 2", "A second document begins here")]
    [InlineData("[1, 2]", "is neither a Postman collection nor an OpenAPI description")]
    [InlineData("{}", "is neither a Postman collection nor an OpenAPI description")]
    [InlineData("", "is neither a Postman collection nor an OpenAPI description")]
    [InlineData("{ \"openapi\": \"4.0.0\" }", "of OpenAPI version '4.0.0'; 3.0, 3.1 and 2.0 can be read")]
    public async Task ASourceThatCannotBeReadIsRefusedAndNothingIsWritten(string text, string message)
    {
        using var folder = new ImportFolder();

        CliRun run = await folder.ImportAsync(text);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Written);
    }

    [Fact]
    public async Task BracketsWithoutEndAreRefused()
    {
        using var folder = new ImportFolder();

        CliRun json = await folder.ImportAsync("{\"a\":" + new string('[', 100_000));
        CliRun yaml = await folder.ImportAsync("a: " + new string('[', 100_000));

        Assert.Equal(2, json.ExitCode);
        Assert.Equal(2, yaml.ExitCode);
    }

    [Fact]
    public async Task AliasesThatMultiplyAreRefused()
    {
        using var folder = new ImportFolder();
        string bomb = "a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n" + string.Concat(Enumerable.Range(1, 9).Select(static level =>
            $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

        CliRun run = await folder.ImportAsync("openapi: 3.0.0\n" + bomb);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("those repeated by aliases included", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingFileAndAFolderAreTold()
    {
        using var folder = new ImportFolder();

        CliRun missing = await CliRun.OfAsync("import", Path.Combine(folder.Output, "none.json"), "--output", folder.Output);
        CliRun isFolder = await CliRun.OfAsync("import", Path.GetTempPath(), "--output", folder.Output);

        Assert.Equal((2, 2), (missing.ExitCode, isFolder.ExitCode));
        Assert.Contains("does not exist; name a file.", missing.Error, StringComparison.Ordinal);
        Assert.Contains("it is a folder; name a file.", isFolder.Error, StringComparison.Ordinal);
    }
}
