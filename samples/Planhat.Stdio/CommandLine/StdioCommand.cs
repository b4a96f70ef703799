using System.CommandLine;
using Planhat.Stdio.ClientConfigurations;
using Planhat.Stdio.Listing;
using Planhat.Stdio.Serving;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

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
            await error.WriteLineAsync($"planhat-mcp: {result.Errors[0].Message} See planhat-mcp --help.");
            return ExitCode.Usage;
        }

        return await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
    }

    private static async Task<int> ExecuteAsync(
        StdioOptions options, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            if (parsed.GetValue(options.PrintConfig) is { } client)
            {
                ClientConfiguration.Print(client, ServerArguments.Of(options, parsed), output);
                return ExitCode.Success;
            }

            RefuseStrayFlags(options, parsed);
            ToolSelection selection = SelectTools(options, parsed);
            if (parsed.GetValue(options.ListTools))
            {
                ToolListing.Print(selection, parsed.GetValue(options.Json), output);
                return ExitCode.Success;
            }

            ConnectionSettings settings = ConnectionSettings.Read(options, parsed, Environment.GetEnvironmentVariable);
            using PlanhatSession session = PlanhatSession.Open(settings, selection, error);
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

    private static void RefuseStrayFlags(StdioOptions options, ParseResult parsed)
    {
        if (parsed.GetValue(options.Json) && !parsed.GetValue(options.ListTools))
        {
            throw new UsageException("--json goes with --list-tools.");
        }

        if (parsed.GetValue(options.Arguments) is not null && parsed.GetValue(options.Call) is null)
        {
            throw new UsageException("--arguments goes with --call.");
        }
    }

    private static ToolSelection SelectTools(StdioOptions options, ParseResult parsed)
    {
        var filter = new ToolFilter
        {
            Methods = Words(parsed.GetValue(options.Methods)),
            Tags = Words(parsed.GetValue(options.Tags)),
            Tools = Words(parsed.GetValue(options.Tools)),
            Preset = parsed.GetValue(options.Preset),
            ReadOnly = parsed.GetValue(options.ReadOnly),
        };
        try
        {
            ToolSelection selection = PlanhatTools.Catalog.Select(filter);
            return selection.IsEmpty
                ? throw new UsageException("the filters leave no tool; drop one of --methods, --tags, --tools, --preset, --read-only.")
                : selection;
        }
        catch (ToolFilterException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static string[] Words(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
