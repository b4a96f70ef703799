using System.CommandLine;
using Planhat.Stdio.Serving;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.Stdio.CommandLine;

/// <summary>Turns the filter flags into the tools that are served.</summary>
internal static class ToolFilterFlags
{
    /// <summary>The tools the flags leave.</summary>
    /// <exception cref="UsageException">A flag holds no word or an unknown one, or no tool is left.</exception>
    public static ToolSelection Select(StdioOptions options, ParseResult parsed, Func<string, string?> environment)
    {
        var filter = new ToolFilter
        {
            Methods = Words(options.Methods, parsed),
            Tags = Words(options.Tags, parsed),
            Tools = Words(options.Tools, parsed),
            Preset = parsed.GetValue(options.Preset),
            ReadOnly = parsed.GetValue(options.ReadOnly),
            HasTenantToken = ConnectionSettings.HasTenantToken(options, parsed, environment),
            IncludeExtended = parsed.GetValue(options.Discovery),
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

    // An empty list would mean every tool, so a variable that is not set would widen what an agent may do.
    private static string[] Words(Option<string?> option, ParseResult parsed)
    {
        if (parsed.GetValue(option) is not { } list)
        {
            return [];
        }

        string[] words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 0 ? words : throw new UsageException($"{option.Name} is empty; {option.Description}");
    }
}
