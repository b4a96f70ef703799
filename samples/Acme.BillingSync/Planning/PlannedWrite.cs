using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>One record to create or to change.</summary>
/// <param name="Line">The row it comes from.</param>
/// <param name="Key">What billing calls it.</param>
/// <param name="IsNew">Whether Planhat has no such record.</param>
/// <param name="Properties">What is sent: what differs, and nothing else, so that everything else stays as people left it.</param>
/// <param name="Changes">What is sent, for people.</param>
internal sealed record PlannedWrite<T>(int Line, string Key, bool IsNew, T Properties, IReadOnlyList<FieldChange> Changes)
    where T : PlanhatWrite;
