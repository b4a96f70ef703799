using System.Text.Json;
using Planhat.ToolGen.Cli.Commands;

namespace Planhat.ToolGen.Cli.Tests.Support;

/// <summary>A run of the command line inside the test's process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines on stdout.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>stdout as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static async Task<CliRun> OfAsync(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await ToolGenCommand.RunAsync(arguments, output, error);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>A run over the shipped definitions.</summary>
    public static Task<CliRun> OfShippedAsync(params string[] arguments) =>
        OfAsync([.. arguments, "--definitions", Repository.PathOf("definitions")]);
}
