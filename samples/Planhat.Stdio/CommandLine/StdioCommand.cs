using System.CommandLine;
using Planhat.Stdio.ClientConfigurations;
using Planhat.Stdio.Listing;
using Planhat.Stdio.Serving;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Tools;

namespace Planhat.Stdio.CommandLine;

/// <summary>Reads the command line and does what it asks for.</summary>
internal static class StdioCommand
{
    /// <summary>Runs to the end of the session.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Results; while serving it belongs to the protocol.</param>
    /// <param name="error">Everything said to people.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var options = new StdioOptions();
        RootCommand command = options.ToCommand();
        command.SetAction((parsed, cancellationToken) => ExecuteAsync(options, parsed, output, error, cancellationToken));

        ParseResult result = command.Parse(args);
        if (result.Errors.Count > 0)
        {
            await error.WriteLineAsync($"planhat-mcp: {CommandLineError.Describe(result)} See planhat-mcp --help.");
            return ExitCode.Usage;
        }

        return await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
    }

    private static async Task<int> ExecuteAsync(
        StdioOptions options, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            StrayFlags.Refuse(options, parsed);
            ToolSelection selection = ToolFilterFlags.Select(options, parsed, Environment.GetEnvironmentVariable);
            McpToolExposure exposure = parsed.GetValue(options.Discovery) ? McpToolExposure.Discovery : McpToolExposure.All;
            if (parsed.GetValue(options.PrintConfig) is { } client)
            {
                ClientConfiguration.Print(
                    client,
                    ServerArguments.Of(options, parsed, Environment.GetEnvironmentVariable),
                    ServerVariables.Of(options, parsed, Environment.GetEnvironmentVariable),
                    output);
                return ExitCode.Success;
            }

            if (parsed.GetValue(options.ListTools))
            {
                ToolListing.Print(PlanhatSession.ListedTools(selection, exposure), parsed.GetValue(options.Json), output);
                return ExitCode.Success;
            }

            ConnectionSettings settings = ConnectionSettings.Read(options, parsed, Environment.GetEnvironmentVariable);
            using PlanhatSession session = PlanhatSession.Open(settings, selection, exposure, error);
            return parsed.GetValue(options.Call) is { } tool
                ? await session.CallAsync(tool, parsed.GetValue(options.Arguments) ?? "{}", output, cancellationToken)
                : await session.ServeAsync(cancellationToken);
        }
        catch (UsageException exception)
        {
            await error.WriteLineAsync($"planhat-mcp: {exception.Message}");
            return ExitCode.Usage;
        }
    }
}
