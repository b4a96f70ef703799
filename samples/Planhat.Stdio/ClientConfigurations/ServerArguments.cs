using System.CommandLine;
using Planhat.Stdio.CommandLine;
using Planhat.Stdio.Serving;

namespace Planhat.Stdio.ClientConfigurations;

/// <summary>The flags of this run that a client's configuration repeats.</summary>
internal static class ServerArguments
{
    /// <summary>The flags, with paths made absolute: a client starts the server in a folder of its own.</summary>
    /// <exception cref="UsageException">The base URL or the token file cannot be used.</exception>
    public static IReadOnlyList<string> Of(StdioOptions options, ParseResult parsed, Func<string, string?> environment)
    {
        var arguments = new List<string>();
        AddFlag(options.Emulator, parsed, arguments);
        AddFlag(options.ReadOnly, parsed, arguments);
        AddFlag(options.Discovery, parsed, arguments);
        AddFlag(options.Retry, parsed, arguments);
        if (!parsed.GetValue(options.Emulator) && ConnectionSettings.ReadAddress(options, parsed, environment) is { } address)
        {
            arguments.AddRange([options.BaseUrl.Name, address.AbsoluteUri]);
        }

        if (parsed.GetValue(options.TokenFile) is { } tokenFile)
        {
            arguments.AddRange([options.TokenFile.Name, Path.GetFullPath(tokenFile)]);
        }

        foreach (Option<string?> option in (Option<string?>[])[options.Methods, options.Tags, options.Tools, options.Preset])
        {
            if (parsed.GetValue(option) is { } value)
            {
                arguments.AddRange([option.Name, value]);
            }
        }

        return arguments;
    }

    private static void AddFlag(Option<bool> flag, ParseResult parsed, List<string> arguments)
    {
        if (parsed.GetValue(flag))
        {
            arguments.Add(flag.Name);
        }
    }
}
