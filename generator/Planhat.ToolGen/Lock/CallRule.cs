using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>A rule of the lock, taken apart into demands of which each refuses calls by itself.</summary>
/// <param name="Node">The rule as it stands in the lock.</param>
/// <param name="Demands">What it demands; none when its kind is not known here.</param>
internal sealed record CallRule(YamlNode Node, IReadOnlyList<CallDemand> Demands)
{
    /// <summary>Takes a rule apart.</summary>
    public static CallRule Of(YamlNode rule) => new(rule, [.. DemandsOf(rule)]);

    private static IEnumerable<CallDemand> DemandsOf(YamlNode rule)
    {
        foreach (YamlEntry order in rule.Member(CallFacts.NotBefore).Members())
        {
            string[] dates = [order.Key.Text, LockJson.Scalar(order.Value)];
            yield return new CallDemand($"{CallFacts.NotBefore} {LockJson.Text(rule)}", dates, []);
        }

        string[] wanted = [.. rule.Member(CallFacts.Require).Elements().Select(LockJson.Scalar)];
        foreach (YamlEntry condition in rule.Member(CallFacts.When).Members())
        {
            foreach (string name in wanted)
            {
                yield return new CallDemand($"{CallFacts.When} {LockJson.Text(rule.Member(CallFacts.When))}", [condition.Key.Text], [name]);
            }
        }

        // Without any of the keys the argument is wanted: one of them all.
        if (rule.Member(CallFacts.Without) is { } keys)
        {
            foreach (string name in wanted)
            {
                yield return CallDemand.OneOf([.. keys.Elements().Select(LockJson.Scalar), name]);
            }
        }

        if (rule.Member(CallFacts.AnyOf) is { } names)
        {
            yield return CallDemand.OneOf(names.Elements().Select(LockJson.Scalar));
        }
    }
}
