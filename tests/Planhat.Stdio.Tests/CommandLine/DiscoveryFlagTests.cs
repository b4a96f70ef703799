using System.Text.Json;

namespace Planhat.Stdio.Tests.CommandLine;

/// <summary>The flags <c>--discovery</c> and <c>--retry</c>, and the variables of the analytics host.</summary>
public sealed class DiscoveryFlagTests
{
    private const string Secret = "tenant-secret-of-print-config";

    [Fact]
    public async Task DiscoveryListsItsFourTools()
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--discovery", "--list-tools"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["call_read_tool", "call_write_tool", "get_tool_schema", "search_tools"],
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task JsonListIsWhatAClientReceives()
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--discovery", "--read-only", "--list-tools", "--json"]);

        JsonElement[] tools = [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("tools").EnumerateArray()];
        Assert.Equal(["call_read_tool", "get_tool_schema", "search_tools"], tools.Select(static tool => tool.GetProperty("name").GetString()));
        Assert.All(tools, static tool => Assert.True(tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean()));
    }

    [Theory]
    [InlineData("--preset", "renewal")]
    [InlineData("--tags", "finanse")]
    [InlineData("--methods", "reed")]
    public async Task FiltersAreCheckedInDiscoveryToo(params string[] filter)
    {
        ProgramResult result = await ServerProgram.RunAsync(["--emulator", "--discovery", .. filter]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("claude")]
    [InlineData("claude-code")]
    [InlineData("cursor")]
    [InlineData("vscode")]
    public async Task PrintedConfigurationCarriesFlagsAndVariablesAndNoToken(string client)
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--discovery", "--retry", "--print-config", client],
            new Dictionary<string, string> { ["PLANHAT_TENANT_TOKEN"] = Secret, ["PLANHAT_ANALYTICS_URL"] = "https://analytics.example" });

        Assert.Equal(0, result.ExitCode);
        string[] expected = ["--discovery", "--retry", "PLANHAT_API_TOKEN", "PLANHAT_TENANT_TOKEN", "https://analytics.example/"];
        Assert.All(expected, part => Assert.Contains(part, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigurationOfTheEmulatorNeedsNoVariable()
    {
        ProgramResult result = await ServerProgram.RunAsync(
            ["--emulator", "--discovery", "--print-config", "claude"],
            new Dictionary<string, string> { ["PLANHAT_TENANT_TOKEN"] = Secret, ["PLANHAT_ANALYTICS_URL"] = "https://analytics.example" });

        Assert.DoesNotContain("env", result.Output, StringComparison.Ordinal);
    }
}
