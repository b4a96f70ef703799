using System.CommandLine;

namespace Planhat.Stdio.CommandLine;

/// <summary>The flags of <c>planhat-mcp</c>.</summary>
internal sealed class StdioOptions
{
    public Option<bool> Emulator { get; } = new("--emulator")
    {
        Description = "Work on an in-memory Planhat with demo data; no token, no network.",
    };

    public Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "Planhat's address (env PLANHAT_BASE_URL; default https://api.planhat.com).",
        HelpName = "URL",
    };

    public Option<string?> TokenFile { get; } = new("--token-file")
    {
        Description = "File that holds the API access token, instead of env PLANHAT_API_TOKEN.",
        HelpName = "PATH",
    };

    public Option<string?> Methods { get; } = new("--methods")
    {
        Description = "Only these methods: read, write, list, get, create, update, delete, custom.",
        HelpName = "a,b",
    };

    public Option<string?> Tags { get; } = new("--tags")
    {
        Description = "Only tools that bear one of these tags, such as crm, finance or license.",
        HelpName = "a,b",
    };

    public Option<string?> Tools { get; } = new("--tools")
    {
        Description = "Only these tools.",
        HelpName = "name,name",
    };

    public Option<string?> Preset { get; } = new("--preset")
    {
        Description = "Only the tools of a preset, such as renewals or account-brief.",
        HelpName = "NAME",
    };

    public Option<bool> ReadOnly { get; } = new("--read-only")
    {
        Description = "Only tools that leave Planhat as it is.",
    };

    public Option<bool> Discovery { get; } = new("--discovery")
    {
        Description = "List four tools that find, describe and call all others, extended ones included.",
    };

    public Option<bool> Retry { get; } = new("--retry")
    {
        Description = "Send a request again when Planhat is busy or fails, at most 3 times; a create only if Planhat certainly did not process it.",
    };

    public Option<bool> ListTools { get; } = new("--list-tools")
    {
        Description = "Print the tools instead of serving them.",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "With --list-tools: print what a client receives, as JSON.",
    };

    public Option<string?> Call { get; } = new("--call")
    {
        Description = "Call one tool, print its result and end; exit code 1 when the call failed.",
        HelpName = "TOOL",
    };

    public Option<string?> Arguments { get; } = new("--arguments")
    {
        Description = "With --call: the arguments, a JSON object.",
        HelpName = "JSON",
    };

    public Option<string?> PrintConfig { get; } = new("--print-config")
    {
        Description = "Print what to paste into a client: claude, claude-code, chatgpt, cursor or vscode.",
        HelpName = "CLIENT",
    };

    /// <summary>The root command with all flags.</summary>
    public RootCommand ToCommand()
    {
        var command = new RootCommand("MCP server for Planhat on stdin and stdout.");
        Option[] all =
        [
            Emulator, BaseUrl, TokenFile, Methods, Tags, Tools, Preset, ReadOnly, Discovery, Retry, ListTools, Json, Call, Arguments, PrintConfig,
        ];
        foreach (Option option in all)
        {
            command.Options.Add(option);
        }

        return command;
    }
}
