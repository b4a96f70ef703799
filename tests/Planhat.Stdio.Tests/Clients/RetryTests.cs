using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Faults;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>What <c>--retry</c> does, on a Planhat that fails once.</summary>
public sealed class RetryTests
{
    private const string Token = "retry-token";

    [Theory]
    [InlineData(0, 2, "--retry")]
    [InlineData(1, 1)]
    public async Task FailureIsOvercomeOnlyWithTheFlag(int exitCode, int requests, params string[] flags)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, ApiToken = Token });
        await using EmulatorServer planhat = await EmulatorServer.StartAsync(emulator);
        emulator.Faults.Add(FaultSpec.Parse("503@/tasks"));

        ProgramResult result = await ServerProgram.RunAsync(
            ["--base-url", planhat.Address.ToString(), "--call", "list_all_planhat_tasks", .. flags],
            new Dictionary<string, string> { ["PLANHAT_API_TOKEN"] = Token });

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(requests, emulator.Journal.Entries.Count);
    }
}
