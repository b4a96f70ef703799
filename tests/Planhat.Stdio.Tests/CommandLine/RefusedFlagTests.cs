using System.Text.Json;

namespace Planhat.Stdio.Tests.CommandLine;

/// <summary>Flags that would widen access, be ignored, or show a secret.</summary>
public sealed class RefusedFlagTests
{
    private const string Secret = "SECRET-123";

    [Theory]
    [InlineData("--methods", "")]
    [InlineData("--methods", ",")]
    [InlineData("--tags", " ")]
    [InlineData("--tools", " , ")]
    [InlineData("--preset", "")]
    public async Task EmptyFilterNeverMeansEveryTool(string flag, string value)
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--list-tools", flag, value]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("--list-tools", "--call", "list_all_planhat_companies")]
    [InlineData("--list-tools", "--print-config", "claude")]
    [InlineData("--emulator", "--base-url", "https://api.planhat.com")]
    [InlineData("--emulator", "--token-file", "token")]
    [InlineData("--emulator", "--arguments", "{}")]
    [InlineData("--emulator", "--discovery", "--call", "list_all_planhat_companies")]
    public async Task FlagsThatWouldBeIgnoredAreRefused(params string[] arguments)
    {
        ProgramResult result = await ServerProgram.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches("^planhat-mcp: --[a-z-]+ .*go(es)? .*\\.\n$", result.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("https://user:SECRET-123@planhat.example")]
    [InlineData("https://planhat.example/?key=SECRET-123")]
    [InlineData("https://planhat.example/#SECRET-123")]
    [InlineData("ftp://SECRET-123")]
    public async Task AddressThatCannotServeIsRefusedAndNotShown(string address)
    {
        string[][] runs = [["--base-url", address], ["--base-url", address, "--print-config", "claude"], ["--base-url", address, "--call", "list_all_planhat_companies"]];
        foreach (string[] arguments in runs)
        {
            ProgramResult result = await ServerProgram.RunAsync(arguments, new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = "t" });

            Assert.Equal(2, result.ExitCode);
            Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://user:SECRET-123@analytics.example")]
    [InlineData("https://analytics.example/?key=SECRET-123")]
    [InlineData("ftp://SECRET-123")]
    [InlineData("SECRET-123")]
    public async Task AnalyticsAddressThatCannotServeIsRefusedAndNotShown(string address)
    {
        string[][] runs = [[], ["--print-config", "claude"], ["--call", "list_all_planhat_companies"]];
        foreach (string[] arguments in runs)
        {
            ProgramResult result = await ServerProgram.RunAsync(
                arguments, new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = "t", ["PLANHAT_ANALYTICS_URL"] = address });

            Assert.Equal(2, result.ExitCode);
            Assert.Contains("PLANHAT_ANALYTICS_URL", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("PLANHAT_API_TOKEN", "API access token")]
    [InlineData("PLANHAT_TENANT_TOKEN", "tenant token")]
    public async Task TokenThatCannotBeOneIsNamedAndNotShown(string variable, string name)
    {
        var environment = new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = "t", [variable] = "SECRET-123 é" };
        ProgramResult result = await ServerProgram.RunAsync(["--call", "list_all_planhat_companies"], environment);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--token=SECRET-123")]
    [InlineData("SECRET-123")]
    public async Task SecretGivenAsAnArgumentIsNotShown(string argument)
    {
        ProgramResult result = await ServerProgram.RunAsync([argument]);

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no/such/file")]
    public async Task TokenFileThatCannotBeReadIsOneSentence(string path)
    {
        ProgramResult result = await ServerProgram.RunAsync(["--token-file", path]);

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task PrintedConfigurationStartsFromAnyFolder()
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--print-config", "vscode", "--token-file", "secrets/token"],
            new Dictionary<string, string> { ["PLANHAT_BASE_URL"] = "https://api-eu.planhat.com" });

        Assert.Equal(0, result.ExitCode);
        JsonElement server = JsonDocument.Parse(result.Output[result.Output.IndexOf('{', StringComparison.Ordinal)..])
            .RootElement.GetProperty("servers").GetProperty("planhat");
        string[] arguments = [.. server.GetProperty("args").EnumerateArray().Select(static argument => argument.GetString()!)];
        Assert.EndsWith("planhat-mcp.dll", arguments[0], StringComparison.Ordinal);
        Assert.True(File.Exists(arguments[0]));
        Assert.Equal("https://api-eu.planhat.com/", arguments[Array.IndexOf(arguments, "--base-url") + 1]);
        Assert.True(Path.IsPathRooted(arguments[Array.IndexOf(arguments, "--token-file") + 1]));
        Assert.False(server.TryGetProperty("env", out _));
    }
}
