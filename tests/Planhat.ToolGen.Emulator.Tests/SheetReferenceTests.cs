using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Emulator.Tests;

/// <summary>The emulator's rules come from the fact sheets, so each test of one names its line.</summary>
public sealed partial class SheetReferenceTests
{
    // These test what Planhat does not have: planned faults, the journal, demo records, addresses and flags.
    private static readonly string[] OwnTools =
    [
        "FaultTests", "FaultSpecTests", "JournalTests", "DemoRecordsTests", "DemoSeedTests", "DemoStoryTests",
        "EmulatorServerTests", "EmulatorCommandTests", "AnalyticsAddressTests", "SheetReferenceTests",
    ];

    [Fact]
    public void EveryTestOfARuleNamesItsLine()
    {
        string folder = Repository.PathOf("tests", "Planhat.ToolGen.Emulator.Tests");
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories)
                .Where(static file => !OwnTools.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)),
        ];
        MatchCollection[] tests = [.. files.Select(static file => Test().Matches(File.ReadAllText(file)))];

        Assert.InRange(tests.Sum(static found => found.Count), 100, int.MaxValue);
        Assert.Empty(tests.SelectMany(static found => found)
            .Where(static test => !Reference().IsMatch(test.Groups["lead"].Value))
            .Select(static test => test.Groups["name"].Value));
    }

    [GeneratedRegex(@"(?<lead>(?:^    (?://|\[)[^\n]*\n)+)    public [^\n(]*?(?<name>\w+)\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Test();

    [GeneratedRegex(@"planhat-(api|models)\.md|tools\.tsv|A tool of the emulator's own", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reference();
}
