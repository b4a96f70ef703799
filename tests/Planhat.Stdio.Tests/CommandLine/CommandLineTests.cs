using System.Text.Json;

namespace Planhat.Stdio.Tests.CommandLine;

/// <summary>The flags and exit codes of <c>planhat-mcp</c>, on the real program.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task WithoutTokenAndEmulatorOneSentenceSaysWhatToSet()
    {
        ProgramResult result = await ServerProgram.RunAsync([]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        string line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("PLANHAT_API_TOKEN", line, StringComparison.Ordinal);
        Assert.Contains("--emulator", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crm", "--methods", "reed", "--emulator", "--list-tools")]
    [InlineData("finance", "--tags", "finanse", "--emulator", "--list-tools")]
    [InlineData("renewals", "--preset", "renewal", "--emulator", "--list-tools")]
    [InlineData("list_all_planhat_licenses", "--tools", "list_all_planhat_license", "--emulator", "--list-tools")]
    [InlineData("claude-code", "--print-config", "emacs")]
    [InlineData("https", "--base-url", "planhat")]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("--list-tools", "--json", "--emulator")]
    public async Task BadFlagValueEndsWith2AndNamesWhatIsAllowed(string allowed, params string[] arguments)
    {
        ProgramResult result = await ServerProgram.RunAsync(
            arguments, new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = "some-token" });

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        string expected = allowed == "crm" ? "read" : allowed;
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListToolsPrintsOneLineATool()
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--list-tools"]);

        Assert.Equal(0, result.ExitCode);
        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(97, lines.Length);
        Assert.Contains(lines, static line => line.StartsWith("list_all_planhat_companies ", StringComparison.Ordinal) && line.EndsWith("List companies", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(39, "--read-only")]
    [InlineData(20, "--tags", "finance")]
    [InlineData(25, "--tags", "crm")]
    [InlineData(19, "--methods", "create")]
    [InlineData(2, "--methods", "list,get", "--tags", "license")]
    [InlineData(58, "--methods", "write")]
    [InlineData(10, "--tags", "admin")]
    [InlineData(7, "--tags", "support")]
    [InlineData(12, "--preset", "renewals")]
    [InlineData(8, "--preset", "renewals", "--read-only")]
    [InlineData(1, "--tools", "list_all_planhat_licenses")]
    public async Task FiltersDecideWhichToolsAreListed(int count, params string[] filter)
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--list-tools", "--json", .. filter]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(count, JsonDocument.Parse(result.Output).RootElement.GetProperty("tools").GetArrayLength());
    }

    [Fact]
    public async Task CallPrintsTheResult()
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--emulator", "--call", "list_all_planhat_licenses", "--arguments", """{"limit":3}"""]);

        Assert.Equal(0, result.ExitCode);
        JsonElement page = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(3, page.GetProperty("result").GetArrayLength());
        Assert.Equal(3, page.GetProperty("result_count").GetInt32());
        Assert.Equal(JsonValueKind.String, page.GetProperty("next_cursor").ValueKind);
    }

    [Fact]
    public async Task FailedCallEndsWith1AndPrintsTheErrorObject()
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--emulator", "--call", "create_a_planhat_license", "--arguments", """{"mrr":"US$1,500.00","_currency":"usd"}"""]);

        Assert.Equal(1, result.ExitCode);
        JsonElement error = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(422, error.GetProperty("statusCode").GetInt32());
        JsonElement[] failures = [.. error.GetProperty("failures").EnumerateArray()];
        Assert.Equal(["/_currency", "/companyId", "/mrr"], failures.Select(static failure => failure.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        JsonElement money = failures.Single(static failure => failure.GetProperty("path").GetString() == "/mrr");
        Assert.Equal(1500m, money.GetProperty("suggestion").GetDecimal());
    }

    [Fact]
    public async Task CallHoldsToTheFilters()
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--emulator", "--read-only", "--call", "delete_a_planhat_company_by_id", "--arguments", "{}"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("delete_a_planhat_company_by_id", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claude", "mcpServers")]
    [InlineData("claude-code", "claude mcp add planhat")]
    [InlineData("chatgpt", "HTTPS")]
    [InlineData("cursor", "mcpServers")]
    [InlineData("vscode", "\"servers\"")]
    public async Task PrintConfigShowsWhatToPasteAndNeverTheToken(string client, string expected)
    {
        const string Secret = "secret-of-print-config";
        ProgramResult result = await ServerProgram.RunAsync(
            ["--print-config", client, "--preset", "renewals"], new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Secret });

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
        if (client != "chatgpt")
        {
            Assert.Contains("renewals", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HelpNamesEveryFlag()
    {
        ProgramResult result = await ServerProgram.RunAsync(["--help"]);

        Assert.Equal(0, result.ExitCode);
        string[] flags =
        [
            "--emulator", "--base-url", "--token-file", "--methods", "--tags", "--tools", "--preset", "--read-only",
            "--discovery", "--retry",
            "--list-tools", "--json", "--call", "--arguments", "--print-config", "--version", "--help",
        ];
        Assert.All(flags, flag => Assert.Contains(flag, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task VersionIsOneLine()
    {
        ProgramResult result = await ServerProgram.RunAsync(["--version"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", result.Output.ReplaceLineEndings("\n"));
    }
}
