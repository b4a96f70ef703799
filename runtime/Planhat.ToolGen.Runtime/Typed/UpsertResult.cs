using System.Text.Json;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Typed;

/// <summary>Planhat's answer to an upsert. Records that were not written are told here, not by an exception.</summary>
public sealed class UpsertResult
{
    internal UpsertResult(JsonElement json, IReadOnlyList<UpsertedItem> items)
    {
        Json = json;
        Items = items;
        Failures =
        [
            .. from member in json.EnumerateObject()
               where member.Name.EndsWith("Errors", StringComparison.Ordinal) && member.Value.ValueKind == JsonValueKind.Array
               from failure in member.Value.EnumerateArray()
               select new UpsertFailure(member.Name, failure),
        ];
    }

    /// <summary>Whether every record is certain to be as it was given.</summary>
    public bool IsComplete => Failures.Count == 0 && Items.All(static item => item.Outcome is not (UpsertOutcome.Failed or UpsertOutcome.Unknown));

    /// <summary>How many records were created.</summary>
    public long Inserted => Count("created");

    /// <summary>How many were there and changed.</summary>
    public long Updated => Count("updated");

    /// <summary>How many were there and had all values already.</summary>
    public long Unchanged => Count("nonupdates");

    /// <summary>What became of each record, in the order given.</summary>
    public IReadOnlyList<UpsertedItem> Items { get; }

    /// <summary>The failures, in Planhat's order. When no record at all was written, those that fit into 4 KB.</summary>
    public IReadOnlyList<UpsertFailure> Failures { get; }

    /// <summary>What should be done about the answer, in a sentence; null when all is well.</summary>
    public string? Hint => Json.TryGetProperty("hint", out JsonElement hint) && hint.ValueKind == JsonValueKind.String ? hint.GetString() : null;

    /// <summary>The whole answer; of several requests summed up.</summary>
    public JsonElement Json { get; }

    /// <summary>The counts, for people.</summary>
    public override string ToString() => FormattableString.Invariant($"{Inserted} inserted, {Updated} updated, {Unchanged} unchanged, {Failures.Count} failed");

    /// <summary>Whether an exception only says that no record was written, and Planhat told why.</summary>
    internal static bool IsToldBy(PlanhatValidationException refused) =>
        refused.Error is { IsRemoteError: true, UpstreamStatus: 400, Completed: null }
        && refused.RawResponse is { ValueKind: JsonValueKind.Object } answer
        && answer.EnumerateObject().Any(static member => member.Name.EndsWith("Errors", StringComparison.Ordinal) && member.Value.ValueKind == JsonValueKind.Array);

    /// <summary>The answer by which Planhat said that no record was written.</summary>
    internal static UpsertResult OfRefused(ModelDescription model, IReadOnlyList<JsonElement> items, PlanhatValidationException refused)
    {
        JsonElement answer = refused.RawResponse!.Value;
        return new UpsertResult(answer, [.. UpsertMatching.Of(model, items, answer).Select(static item => item with { Outcome = UpsertOutcome.Failed, Id = null })]);
    }

    /// <summary>What was done before a later request failed.</summary>
    internal static UpsertResult OfCompleted(ModelDescription model, IReadOnlyList<JsonElement> items, CompletedItems completed)
    {
        JsonElement answer = JsonElements.Of(completed.Result is { } result ? result.Span : NothingDone);
        return new UpsertResult(answer, UpsertMatching.Of(model, [.. items.Take(completed.Count)], answer));
    }

    private static ReadOnlySpan<byte> NothingDone => """{"created":0,"updated":0,"nonupdates":0}"""u8;

    private long Count(string name) => Json.TryGetProperty(name, out JsonElement count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out long number) ? number : 0;
}
