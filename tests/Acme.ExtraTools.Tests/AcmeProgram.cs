namespace Acme.ExtraTools.Tests;

/// <summary>The sample as a process.</summary>
internal static class AcmeProgram
{
    /// <summary>The command line of the build beside the tests.</summary>
    public static IReadOnlyList<string> CommandLine { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "acme-mcp.dll")];
}
