using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Installed;

/// <summary>The command lines, installed from their packages.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class InstalledToolTests(PackageFeed feed)
{
    [Fact]
    public async Task InstalledServerListsItsTools()
    {
        string server = await InstallAsync("Planhat.Mcp", "planhat-mcp");

        CommandResult list = (await feed.ToolAsync(server, "--emulator", "--list-tools")).EnsureSuccess();

        Assert.Equal(97, list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task ServerRunsWithoutInstalling()
    {
        CommandResult call = await feed.DotnetAsync(
            feed.Root,
            "tool", "exec", $"Planhat.Mcp@{feed.Version}", "--yes", "--source", feed.Folder, "--",
            "--emulator", "--call", "list_all_planhat_licenses", "--arguments", """{"limit":1}""");

        call.EnsureSuccess();
        Assert.Contains("\"result_count\"", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InstalledCommandLineChecksDefinitionsAndPointsAtAMistake()
    {
        string toolgen = await InstallAsync("Planhat.ToolGen.Cli", "planhat-toolgen");
        string folder = Directory.CreateDirectory(feed.PathOf("checked")).FullName;
        string definition = Path.Combine(folder, "license.planhat.yaml");
        await File.WriteAllTextAsync(definition, """
            extends: license
            endpoints:
              list_lost_licenses:
                operation: list
                description: List licenses.
                returns: [_id, renewalDat]
            """);
        string[] arguments = ["validate", "--definitions", folder, "--reference", Repository.PathOf("definitions")];

        CommandResult wrong = await feed.ToolAsync(toolgen, arguments);
        await File.WriteAllTextAsync(definition, (await File.ReadAllTextAsync(definition)).Replace("renewalDat", "renewalDate", StringComparison.Ordinal));
        CommandResult right = await feed.ToolAsync(toolgen, arguments);

        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("license.planhat.yaml(6,20): error PHTG071:", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("1 tool: no error", right.EnsureSuccess().Output, StringComparison.Ordinal);
    }

    private async Task<string> InstallAsync(string package, string command)
    {
        string folder = feed.PathOf("tools");
        (await feed.DotnetAsync(feed.Root, "tool", "install", package, "--version", feed.Version, "--tool-path", folder, "--source", feed.Folder)).EnsureSuccess();
        return Path.Combine(folder, OperatingSystem.IsWindows() ? $"{command}.exe" : command);
    }
}
