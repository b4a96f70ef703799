namespace Acme.ExtraTools.Tests;

/// <summary>The sample as a process.</summary>
internal static class AcmeProgram
{
    /// <summary>The command line of the build beside the tests.</summary>
    public static IReadOnlyList<string> CommandLine { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "acme-mcp.dll")];

    /// <summary>Variables that close the window for deletes for good.</summary>
    public static IReadOnlyDictionary<string, string> NoDeletes { get; } = new Dictionary<string, string>
    {
        ["Acme__DeleteWindow__From"] = "00:00",
        ["Acme__DeleteWindow__Until"] = "00:00",
    };

    /// <summary>Variables that keep it open all day.</summary>
    public static IReadOnlyDictionary<string, string> DeletesAllDay { get; } = new Dictionary<string, string>
    {
        ["Acme__DeleteWindow__From"] = "00:00",
        ["Acme__DeleteWindow__Until"] = "23:59:59.9999999",
    };
}
