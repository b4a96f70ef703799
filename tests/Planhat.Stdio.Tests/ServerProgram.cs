using System.Diagnostics;

namespace Planhat.Stdio.Tests;

/// <summary>The two builds of <c>planhat-mcp</c>.</summary>
internal static class ServerProgram
{
    /// <summary>The command line of the framework-dependent build beside the tests.</summary>
    public static IReadOnlyList<string> Jit { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "planhat-mcp.dll")];

    /// <summary>The command line of the native build.</summary>
    public static IReadOnlyList<string> Native => [TestComponent.Path(TestComponent.Native)];

    /// <summary>Runs the framework-dependent build.</summary>
    public static Task<ProgramResult> RunAsync(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string input = "") =>
        RunAsync(Jit, arguments, environment, input);

    public static Task<ProgramResult> RunAsync(
        IReadOnlyList<string> server, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string input = "")
    {
        var start = new ProcessStartInfo(server[0], [.. server.Skip(1), .. arguments]);
        foreach (string name in (string[])["PLANHAT_API_TOKEN", "PLANHAT_TENANT_TOKEN", "PLANHAT_BASE_URL", "PLANHAT_ANALYTICS_URL"])
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return ProgramRunner.RunAsync(start, input);
    }
}
