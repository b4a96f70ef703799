using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>What became of one record of an upsert.</summary>
/// <param name="Index">Its place among the records given, counted from 0.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Id">Planhat's identifier of the record; null when the answer does not tell.</param>
/// <param name="Error">Why it was not written, as Planhat put it; null when the answer does not tell whose failure is whose.</param>
public sealed record UpsertedItem(int Index, UpsertOutcome Outcome, RecordId? Id, JsonElement? Error);
