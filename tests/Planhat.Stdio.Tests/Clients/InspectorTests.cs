using System.Diagnostics;
using System.Text.Json;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>The MCP inspector's strict look at every schema.</summary>
public sealed class InspectorTests
{
    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    [InlineData("auto")]
    public Task JitBuildHasNoFinding(string era) => HasNoFinding(era, ServerProgram.Jit, tools: 97);

    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public Task DiscoveryModeHasNoFinding(string era) => HasNoFinding(era, ServerProgram.Jit, tools: 4, "--discovery");

    [RequiresTheory(TestComponent.Native)]
    [InlineData("legacy")]
    [InlineData("modern")]
    [InlineData("auto")]
    public Task NativeBuildHasNoFinding(string era) => HasNoFinding(era, ServerProgram.Native, tools: 97);

    private static async Task HasNoFinding(string era, IReadOnlyList<string> server, int tools, params string[] flags)
    {
        string clients = TestComponent.Path(TestComponent.Clients);
        string inspector = Path.Combine(clients, "node_modules", ".bin", "mcp-inspector");
        string[] arguments =
        [
            inspector, "--cli", "--method", "tools/list", "--strict", "--format", "json", "--protocol-era", era,
            .. server, "--emulator", .. flags,
        ];
        ProgramResult result = await ProgramRunner.RunAsync(
            new ProcessStartInfo(TestComponent.Path(TestComponent.Node), arguments) { WorkingDirectory = clients });

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal(tools, JsonDocument.Parse(result.Output).RootElement.GetProperty("result").GetProperty("tools").GetArrayLength());
        string[] approved =
        [
            .. File.ReadLines(Path.Combine(clients, "inspector-approved.txt")).Where(static line => line.Length > 0 && !line.StartsWith('#')),
        ];
        Assert.Empty(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Except(approved, StringComparer.Ordinal));
    }
}
