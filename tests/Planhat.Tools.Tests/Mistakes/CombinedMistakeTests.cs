using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>Several mistakes in one call are all told at once.</summary>
public sealed class CombinedMistakeTests
{
    private const int RandomSeed = 20260211;
    private const int Combinations = 300;
    private const int MostMistakes = 5;

    [Fact]
    public async Task FailuresOfSeveralMistakesAreTheFailuresOfEach()
    {
        using var account = new EmulatedAccount(Seed.Demo);
        var records = new DemoRecords(account.Client);
        Dictionary<string, List<SingleMistake>> mistakes = await ReadAsync(account, records);
        string[] tools = [.. mistakes.Where(static pair => pair.Value.Count > 1).Select(static pair => pair.Key).Order(StringComparer.Ordinal)];
        var random = new Random(RandomSeed);
        int combined = 0;
        while (combined < Combinations)
        {
            SingleMistake[] candidates = [.. mistakes[tools[random.Next(tools.Length)]]];
            random.Shuffle(candidates);
            SingleMistake[] chosen = Independent(candidates.Take(random.Next(2, MostMistakes + 1)));
            if (chosen.Length < 2)
            {
                continue;
            }

            combined++;
            await AssertUnionAsync(account, chosen);
        }
    }

    private static async Task AssertUnionAsync(EmulatedAccount account, SingleMistake[] chosen)
    {
        var arguments = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> member in chosen.SelectMany(static mistake => mistake.Right).Concat(chosen.SelectMany(static mistake => mistake.Wrong)))
        {
            arguments[member.Key] = member.Value?.DeepClone();
        }

        account.Emulator.Journal.Clear();
        (bool isError, JsonElement answer) = await account.CallAsync(chosen[0].Tool, arguments.ToJsonString());
        string call = $"{chosen[0].Tool} {arguments.ToJsonString()}\n{answer}";
        Assert.True(isError && account.Emulator.Journal.Entries.All(static entry => entry is { Method: "GET", Path: "/customfields" }), call);
        string[] union = [.. chosen.SelectMany(static mistake => mistake.Failures).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] found = [.. Failures(answer).Order(StringComparer.Ordinal)];
        Assert.True(union.SequenceEqual(found, StringComparer.Ordinal), $"{call}\nexpected {string.Join("\n         ", union)}");
    }

    // A mistake is told apart by the members it is about: those that the repair changes. The rest of its call is right.
    private static async Task<Dictionary<string, List<SingleMistake>>> ReadAsync(EmulatedAccount account, DemoRecords records)
    {
        var mistakes = new Dictionary<string, List<SingleMistake>>(StringComparer.Ordinal);
        foreach (Mistake mistake in MistakeCorpus.All.Where(static mistake => mistake is { IsLookedUp: false, Outcome: MistakeOutcome.Repaired }))
        {
            JsonObject given = JsonNode.Parse(await records.ResolveAsync(mistake.Arguments))!.AsObject();
            JsonObject expected = JsonNode.Parse(await records.ResolveAsync(mistake.Expected))!.AsObject();
            (_, JsonElement answer) = await account.CallAsync(mistake.Tool, given.ToJsonString());
            var single = new SingleMistake(
                mistake.Tool,
                [.. given.Where(member => !IsRight(member, expected))],
                [.. given.Where(member => IsRight(member, expected))],
                [.. Names(expected).Except(Names(given), StringComparer.Ordinal)],
                [.. Failures(answer)]);
            if (!mistakes.TryGetValue(mistake.Tool, out List<SingleMistake>? others))
            {
                mistakes[mistake.Tool] = others = [];
            }

            others.Add(single);
        }

        return mistakes;
    }

    private static bool IsRight(KeyValuePair<string, JsonNode?> member, JsonObject expected) =>
        expected.TryGetPropertyValue(member.Key, out JsonNode? right) && JsonNode.DeepEquals(member.Value, right);

    private static IEnumerable<string> Names(JsonObject members) => members.Select(static member => member.Key);

    private static IEnumerable<string> Failures(JsonElement answer) => answer.GetProperty("failures").EnumerateArray().Select(static failure =>
        $"{failure.GetProperty("path")} {failure.GetProperty("problem")} {Text(failure, "suggestion")} {Text(failure, "rename_to")}");

    private static string Text(JsonElement failure, string member) => failure.TryGetProperty(member, out JsonElement value) ? value.GetRawText() : "";

    // Two mistakes about the same member, or about the currency of an amount, are not independent.
    private static SingleMistake[] Independent(IEnumerable<SingleMistake> candidates)
    {
        var chosen = new List<SingleMistake>();
        foreach (SingleMistake candidate in candidates)
        {
            string[] wrong = [.. candidate.WrongNames];
            bool clashes = chosen.Exists(other =>
                other.WrongNames.Intersect(wrong.Concat(candidate.RightNames), StringComparer.Ordinal).Any()
                || other.RightNames.Intersect(wrong, StringComparer.Ordinal).Any()
                || other.Right.Join(candidate.Right, static one => one.Key, static two => two.Key, static (one, two) => JsonNode.DeepEquals(one.Value, two.Value)).Contains(value: false)
                || IsAboutMoney(other, candidate));
            if (!clashes)
            {
                chosen.Add(candidate);
            }
        }

        return [.. chosen];
    }

    private static bool IsAboutMoney(SingleMistake one, SingleMistake other) =>
        HasCurrency(one) != HasCurrency(other) && (HasCurrency(one) || HasCurrency(other));

    private static bool HasCurrency(SingleMistake mistake) =>
        mistake.WrongNames.Concat(mistake.RightNames).Any(static name => name.Contains("urrency", StringComparison.Ordinal));

    /// <summary>One line of the corpus, taken apart.</summary>
    /// <param name="Tool">Name of the tool.</param>
    /// <param name="Wrong">The members that the repair changes.</param>
    /// <param name="Right">The other members.</param>
    /// <param name="Meant">Names that the repair brings in.</param>
    /// <param name="Failures">What the line alone is answered with.</param>
    private sealed record SingleMistake(
        string Tool,
        IReadOnlyList<KeyValuePair<string, JsonNode?>> Wrong,
        IReadOnlyList<KeyValuePair<string, JsonNode?>> Right,
        IReadOnlyList<string> Meant,
        IReadOnlyList<string> Failures)
    {
        public IEnumerable<string> WrongNames => Wrong.Select(static member => member.Key).Concat(Meant);

        public IEnumerable<string> RightNames => Right.Select(static member => member.Key);
    }
}
