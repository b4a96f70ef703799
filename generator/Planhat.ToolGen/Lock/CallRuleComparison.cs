using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What changes of a tool's rules mean: a demand that was not there refuses calls that passed.</summary>
/// <param name="before">The tool's locked entry.</param>
/// <param name="after">The present one.</param>
internal sealed class CallRuleComparison(YamlMapping before, YamlMapping after)
{
    private const string Rules = "rules";

    private readonly List<CallRule> _former = RulesOf(before);
    private readonly List<CallRule> _present = RulesOf(after);

    /// <summary>Adds the differences.</summary>
    public void Compare(string pointer, Differences found)
    {
        foreach (CallRule rule in _present.Where(rule => IsNew(rule, _former, before)))
        {
            found.Add(DiagnosticDescriptors.CallRuleTightened, pointer, CounterpartOf(rule, _former)?.Node, rule.Node);
        }

        foreach (CallRule rule in _former.Where(rule => IsNew(rule, _present, after)))
        {
            found.Add(DiagnosticDescriptors.CallRuleLoosened, pointer, rule.Node, CounterpartOf(rule, _present)?.Node);
        }
    }

    /// <summary>Whether a rule refuses calls that the other side takes. That an argument itself is new is told elsewhere.</summary>
    private static bool IsNew(CallRule rule, IEnumerable<CallRule> others, YamlNode otherTool)
    {
        List<CallDemand> known = [.. others.SelectMany(static other => other.Demands), .. RequiredBy(otherTool)];
        return rule.Demands.Any(demand =>
            demand.Deciders.All(name => Takes(otherTool, name)) && !known.Exists(other => other.Covers(demand)));
    }

    /// <summary>The rule on the other side that says the same of fewer or more arguments.</summary>
    private static CallRule? CounterpartOf(CallRule rule, IEnumerable<CallRule> others) => others.FirstOrDefault(other =>
        other.Demands.Any(demand => rule.Demands.Any(own => own.Condition == demand.Condition && own.Wanted.Overlaps(demand.Wanted))));

    private static List<CallRule> RulesOf(YamlNode tool) => [.. tool.Member(Rules).Elements().Select(CallRule.Of)];

    private static IEnumerable<CallDemand> RequiredBy(YamlNode tool) => Objects(tool)
        .SelectMany(SchemaKeywords.Required)
        .Select(static name => CallDemand.OneOf([name]));

    private static bool Takes(YamlNode tool, string name) => Objects(tool).Any(schema => schema.Member("properties").Member(name) is not null);

    /// <summary>The schemas of what rules speak of: the arguments, and the records among them.</summary>
    private static IEnumerable<YamlNode> Objects(YamlNode tool)
    {
        YamlNode? input = tool.Member("input");
        YamlNode? records = input.Member("properties").Member(Model.RecordArguments.ItemsName).Member("items");
        return new[] { input, records }.OfType<YamlNode>();
    }
}
