using System.CommandLine;
using Planhat.Stdio.CommandLine;

namespace Planhat.Stdio.ClientConfigurations;

/// <summary>The flags of this run that a client's configuration repeats.</summary>
internal static class ServerArguments
{
    public static IReadOnlyList<string> Of(StdioOptions options, ParseResult parsed)
    {
        var arguments = new List<string>();
        foreach (Option<bool> flag in (Option<bool>[])[options.Emulator, options.ReadOnly])
        {
            if (parsed.GetValue(flag))
            {
                arguments.Add(flag.Name);
            }
        }

        Option<string?>[] valued =
            [options.BaseUrl, options.TokenFile, options.Methods, options.Tags, options.Tools, options.Preset];
        foreach (Option<string?> option in valued)
        {
            if (parsed.GetValue(option) is { } value)
            {
                arguments.AddRange([option.Name, value]);
            }
        }

        return arguments;
    }
}
