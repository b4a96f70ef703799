using System.CommandLine;
using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class CommandLineError
{
    public static string Describe(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return command is RootCommand ? "A command is missing." : parsed.Errors[0].Message;
        }

        string token = parsed.UnmatchedTokens[0];
        bool isFlag = token.StartsWith('-');
        string[] known = isFlag
            ? [.. command.Options.Select(static option => option.Name)]
            : [.. command.Subcommands.Select(static subcommand => subcommand.Name)];
        string what = (isFlag, command is RootCommand) switch
        {
            (true, _) => $"There is no flag '{token}'",
            (false, true) => $"There is no command '{token}'",
            _ => $"There is one word too many: '{token}'",
        };
        return known.Length == 0 ? $"{what}." : $"{what}; {NearestName.Advice(token, known).TrimEnd('?', '.')}{(NearestName.Find(token, known) is null ? "." : "?")}";
    }

    /// <summary>How to get the help that fits.</summary>
    public static string HelpOf(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command is RootCommand ? $"{ToolGenCommand.Name} --help" : $"{ToolGenCommand.Name} {command.Name} --help";
    }
}
