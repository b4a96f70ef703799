using System.CommandLine;

namespace Planhat.Stdio.CommandLine;

/// <summary>Refuses flags that would be ignored beside others.</summary>
internal static class StrayFlags
{
    /// <exception cref="UsageException">Two flags do not go together, or one lacks its partner.</exception>
    public static void Refuse(StdioOptions options, ParseResult parsed)
    {
        Option[] actions = [.. ((Option[])[options.ListTools, options.Call, options.PrintConfig]).Where(option => IsGiven(option, parsed))];
        if (actions.Length > 1)
        {
            throw new UsageException($"{actions[0].Name} and {actions[1].Name} do not go together.");
        }

        RequirePartner(options.Json, options.ListTools, parsed);
        RequirePartner(options.Arguments, options.Call, parsed);
        RefusePair(options.Emulator, options.BaseUrl, parsed);
        RefusePair(options.Emulator, options.TokenFile, parsed);
        RefusePair(options.Discovery, options.Call, parsed);
    }

    private static void RequirePartner(Option option, Option partner, ParseResult parsed)
    {
        if (IsGiven(option, parsed) && !IsGiven(partner, parsed))
        {
            throw new UsageException($"{option.Name} goes with {partner.Name}.");
        }
    }

    private static void RefusePair(Option one, Option other, ParseResult parsed)
    {
        if (IsGiven(one, parsed) && IsGiven(other, parsed))
        {
            throw new UsageException($"{one.Name} and {other.Name} do not go together.");
        }
    }

    private static bool IsGiven(Option option, ParseResult parsed) => parsed.GetResult(option) is { Implicit: false };
}
