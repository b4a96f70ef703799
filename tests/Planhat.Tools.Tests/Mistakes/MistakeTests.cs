using Xunit.Abstractions;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>Mistakes that language models make, and whether the answer to them is enough to make the right call.</summary>
public sealed class MistakeTests(MistakeRun run, ITestOutputHelper output) : IClassFixture<MistakeRun>
{
    private const int LeastLines = 150;
    private const double LeastRate = 0.95;

    [Fact]
    public void CorpusIsLargeAndSaysNothingTwice()
    {
        Assert.True(run.Results.Count >= LeastLines, $"{run.Results.Count} lines");
        Assert.Equal(run.Results.Count, run.Results.Select(static result => (result.Mistake.Tool, result.Mistake.Arguments)).Distinct().Count());
    }

    [Fact]
    public void SuggestionsRepairAtLeast95PercentOfTheMistakesThatHaveARepairInOneStep()
    {
        MistakeResult[] repairable = [.. run.Results.Where(static result => result.Mistake.Outcome == MistakeOutcome.Repaired)];
        MistakeResult[] misses = [.. repairable.Where(static result => result.Fault is not null)];
        double rate = 1 - ((double)misses.Length / repairable.Length);
        output.WriteLine($"One-step repair: {repairable.Length - misses.Length} of {repairable.Length} ({rate:P1}); {run.Results.Count} lines in all.");
        foreach (IGrouping<string, MistakeResult> kind in run.Results.GroupBy(static result => result.Mistake.Kind, StringComparer.Ordinal))
        {
            output.WriteLine($"  {kind.Key}: {kind.Count()} lines, {kind.Count(static result => result.Fault is not null)} not as expected");
        }

        Array.ForEach(misses, miss => output.WriteLine($"missed: {miss}"));
        Assert.True(rate >= LeastRate, $"{rate:P1}\n{string.Join('\n', misses.AsEnumerable())}");
    }

    [Fact]
    public void NoSuggestionIsWrong() => AssertNone(run.Results.Where(static result => result.IsWrongSuggestion));

    [Fact]
    public void WhatIsNotCertainIsRefusedWithoutASuggestion() =>
        AssertNone(run.Results.Where(static result => result.Mistake.Outcome == MistakeOutcome.NoSuggestion && result.Fault is not null));

    [Fact]
    public void SpellingsThatLoseNothingAreAcceptedAtOnce() =>
        AssertNone(run.Results.Where(static result => result.Mistake.Outcome == MistakeOutcome.Accepted && result.Fault is not null));

    private static void AssertNone(IEnumerable<MistakeResult> faulty)
    {
        string text = string.Join('\n', faulty);
        Assert.True(text.Length == 0, text);
    }
}
