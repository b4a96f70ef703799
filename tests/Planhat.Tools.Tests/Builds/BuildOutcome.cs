using System.Text.RegularExpressions;

namespace Planhat.Tools.Tests.Builds;

/// <summary>How a build ended, and what it printed.</summary>
internal sealed partial record BuildOutcome(bool Succeeded, string Output)
{
    /// <summary>Severity and id of what the generator reported, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Findings { get; } =
        [.. Finding.Matches(Output).Select(static match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex("(?:error|warning|info) PHTG[0-9]{3}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Finding { get; }
}
