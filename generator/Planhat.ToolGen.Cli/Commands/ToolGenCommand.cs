using System.CommandLine;
using Planhat.ToolGen.Cli.Import;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>Reads the command line and does what it asks for.</summary>
internal static class ToolGenCommand
{
    /// <summary>Name of the program in its messages.</summary>
    public const string Name = "planhat-toolgen";

    /// <summary>The program with its commands.</summary>
    public static RootCommand Create() => new("Works on definitions of Planhat tools: the generator's own checks, schemas and lock, without a build.")
    {
        ValidateCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        DiffCommand.Create(),
        DocsCommand.Create(),
        ImportCommand.Create(),
    };

    /// <summary>Runs one command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Data.</param>
    /// <param name="error">Everything said to people.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync($"{Name}: {CommandLineError.Describe(parsed)} See {CommandLineError.HelpOf(parsed)}.");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException exception)
        {
            await error.WriteLineAsync($"{Name}: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (IOException fault)
        {
            await error.WriteLineAsync($"{Name}: reading or writing failed: {fault.Message}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // Whatever the files hold, people get a sentence and scripts an exit code.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await error.WriteLineAsync($"{Name}: this is a mistake of the program, please report it: {fault.GetType().Name}: {fault.Message}");
            return ExitCode.Usage;
        }
#pragma warning restore CA1031
    }
}
