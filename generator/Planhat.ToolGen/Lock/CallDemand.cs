namespace Planhat.ToolGen.Lock;

/// <summary>What a call must fulfil.</summary>
/// <param name="Condition">When it counts; empty for always.</param>
/// <param name="Deciders">Arguments without which it never counts.</param>
/// <param name="Wanted">Arguments of which one must be given; empty when the condition alone refuses the call.</param>
internal sealed record CallDemand(string Condition, IReadOnlyList<string> Deciders, HashSet<string> Wanted)
{
    /// <summary>One of the arguments must be given, always.</summary>
    public static CallDemand OneOf(IEnumerable<string> names) => new(string.Empty, [], new HashSet<string>(names, StringComparer.Ordinal));

    /// <summary>Whether every call that the other demand refuses is refused by this one, too.</summary>
    public bool Covers(CallDemand other) =>
        (Condition == other.Condition || (Condition.Length == 0 && other.Wanted.Count > 0)) && Wanted.IsSubsetOf(other.Wanted);
}
