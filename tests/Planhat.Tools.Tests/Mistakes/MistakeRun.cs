using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>Calls every line of the corpus on a demo account of its own, repairs it and calls it again.</summary>
public sealed class MistakeRun : IAsyncLifetime
{
    private const int LongestAnswer = 600;

    internal IReadOnlyList<MistakeResult> Results { get; private set; } = [];

    public async Task InitializeAsync() => Results = await Task.WhenAll(MistakeCorpus.All.Select(mistake => Task.Run(() => JudgeAsync(mistake))));

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<MistakeResult> JudgeAsync(Mistake line)
    {
        using var account = new EmulatedAccount(Seed.Demo);
        var records = new DemoRecords(account.Client);
        Mistake mistake = line with { Arguments = await records.ResolveAsync(line.Arguments), Expected = await records.ResolveAsync(line.Expected) };
        account.Emulator.Journal.Clear();
        (bool isError, JsonElement answer) = await account.CallAsync(mistake.Tool, mistake.Arguments);
        string[] sent = Sent(account);
        (string? fault, bool isWrong) = (mistake.Outcome, isError) switch
        {
            (MistakeOutcome.Accepted, true) => ("is refused instead of accepted", HasAdvice(answer)),
            (MistakeOutcome.Accepted, false) => (await FindDifferenceAsync(mistake.Tool, mistake.Expected, sent), false),
            (_, false) => ("is accepted instead of refused", false),
            _ => FindShapeFault(mistake, answer, sent) is { } shape ? (shape, false)
                : mistake.Outcome == MistakeOutcome.NoSuggestion ? (HasAdvice(answer) ? "has a suggestion" : null, HasAdvice(answer))
                : await FindRepairFaultAsync(mistake, answer, account),
        };
        string text = answer.ToString();
        return new MistakeResult(mistake, fault, isWrong, text.Length > LongestAnswer ? text[..LongestAnswer] : text);
    }

    private static async Task<(string? Fault, bool IsWrong)> FindRepairFaultAsync(Mistake mistake, JsonElement answer, EmulatedAccount account)
    {
        if (!HasAdvice(answer))
        {
            return ("has no suggestion", false);
        }

        JsonObject repaired = Repair.Apply(mistake.Arguments, answer.GetProperty("failures"));
        if (!JsonNode.DeepEquals(repaired, JsonNode.Parse(mistake.Expected)))
        {
            return ($"becomes {repaired.ToJsonString()}", true);
        }

        (bool isError, JsonElement second) = await account.CallAsync(mistake.Tool, repaired.ToJsonString());
        return (isError ? $"fails after the repair, too: {second}" : null, false);
    }

    private static string? FindShapeFault(Mistake mistake, JsonElement answer, string[] sent)
    {
        if (mistake.IsLookedUp)
        {
            return sent.All(static request => request.StartsWith("GET ", StringComparison.Ordinal)) ? null : "changed something before it was refused";
        }

        if (sent.Length > 0)
        {
            return $"was sent: {string.Join(", ", sent)}";
        }

        if (answer.GetProperty("statusCode").GetInt32() != 422 || answer.GetProperty("is_remote_error").GetBoolean())
        {
            return "is not the error of a validation";
        }

        JsonObject arguments = JsonNode.Parse(mistake.Arguments)!.AsObject();
        return answer.GetProperty("failures").EnumerateArray().All(failure =>
            Repair.Find(arguments, failure) is not null && failure.GetProperty("problem").GetString() is { Length: > 0 })
            ? null
            : "has a failure without a problem, or one whose path leads nowhere";
    }

    private static async Task<string?> FindDifferenceAsync(string tool, string arguments, string[] sent)
    {
        using var account = new EmulatedAccount(Seed.Demo);
        (bool isError, JsonElement answer) = await account.CallAsync(tool, arguments);
        string[] expected = Sent(account);
        return isError ? $"the expected arguments fail: {answer}"
            : expected.SequenceEqual(sent, StringComparer.Ordinal) ? null
            : $"sent {string.Join(", ", sent)} instead of {string.Join(", ", expected)}";
    }

    private static bool HasAdvice(JsonElement answer) =>
        answer.TryGetProperty("failures", out JsonElement failures)
        && failures.EnumerateArray().Any(static failure => failure.TryGetProperty("suggestion", out _) || failure.TryGetProperty("rename_to", out _));

    // The definitions of custom fields are read beforehand, whatever the call.
    private static string[] Sent(EmulatedAccount account) =>
        [.. account.Emulator.Journal.Entries.Where(static entry => entry is not { Method: "GET", Path: "/customfields" }).Select(static entry => $"{entry.Method} {entry.Path}?{entry.Query} {entry.Body}")];
}
