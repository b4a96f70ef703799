using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;

namespace Planhat.Emulator;

/// <summary>The flags of <c>planhat-emulator</c>; each says in its refusal which values it allows.</summary>
internal sealed class EmulatorFlags
{
    public EmulatorFlags() =>
        Command = new RootCommand("An in-memory Planhat on HTTP, for tests and demos.") { Urls, AnalyticsUrls, Seed, RateLimit, Faults };

    public RootCommand Command { get; }

    public Option<string> Urls { get; } = new("--urls")
    {
        Description = "Addresses to serve, separated by ';'. Everything served needs no secret: stay on loopback.",
        HelpName = "URLS",
        DefaultValueFactory = static _ => "http://127.0.0.1:8760",
        CustomParser = static argument => Checked(argument, static text => string.Join(';', ServerUrls.Parse(text))),
    };

    public Option<string> AnalyticsUrls { get; } = new("--analytics-urls")
    {
        Description = "Addresses of the analytics host, separated by ';'; a free port of loopback when left out.",
        HelpName = "URLS",
        DefaultValueFactory = static _ => "http://127.0.0.1:0",
        CustomParser = static argument => Checked(argument, static text => string.Join(';', ServerUrls.Parse(text))),
    };

    public Option<Seed> Seed { get; } = new("--seed")
    {
        Description = "Data at the start; demo when left out.",
        HelpName = "demo|empty",
        CustomParser = static argument => Checked(argument, ParseSeed),
    };

    public Option<int?> RateLimit { get; } = new("--rate-limit")
    {
        Description = "Requests allowed per minute; Planhat's own quota is 200/min. Off when left out.",
        HelpName = "N/min",
        CustomParser = static argument => Checked<int?>(argument, static text => ParseRateLimit(text)),
    };

    public Option<IReadOnlyList<FaultRule>> Faults { get; } = new("--fault")
    {
        Description = "A fault for the next matching requests; may be repeated.\n" + FaultSpec.Forms,
        HelpName = "SPEC",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = static argument => Checked<IReadOnlyList<FaultRule>>(
            argument, _ => [.. argument.Tokens.Select(static token => FaultSpec.Parse(token.Value))]),
    };

    private static T? Checked<T>(ArgumentResult argument, Func<string, T> parse)
    {
        try
        {
            return parse(argument.Tokens[0].Value);
        }
        catch (FormatException refusal)
        {
            argument.AddError(refusal.Message);
            return default;
        }
    }

    private static Seed ParseSeed(string text) => text switch
    {
        "demo" => ToolGen.Emulator.Seed.Demo,
        "empty" => ToolGen.Emulator.Seed.Empty,
        _ => throw new FormatException($"'{text}' is no seed. Allowed: demo, empty"),
    };

    private static int ParseRateLimit(string text)
    {
        string number = text.EndsWith("/min", StringComparison.Ordinal) ? text[..^"/min".Length] : text;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0
            ? limit
            : throw new FormatException($"'{text}' is no rate limit. Allowed: a positive number per minute, for example 200/min");
    }
}
