using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Emission;

/// <summary>The members of one JSON object as emitted code reads them: a call for each, and locals for those whose value is needed later.</summary>
internal sealed class MemberLoop
{
    private readonly Dictionary<string, MemberLocal> _locals = new(StringComparer.Ordinal);

    private MemberLoop(string reader, IReadOnlyList<BindingMember> members)
    {
        Reader = reader;
        Members = members;
    }

    /// <summary>The local or parameter that holds the reader.</summary>
    public string Reader { get; }

    public IReadOnlyList<BindingMember> Members { get; }

    /// <summary>The locals in the order of the members.</summary>
    public IEnumerable<MemberLocal> Locals => Members.Select(member => LocalOf(member.Name)).OfType<MemberLocal>();

    /// <summary>Prepares a loop; only members that rules or checks of decimals look at get a local.</summary>
    /// <param name="reader">The local or parameter that holds the reader.</param>
    /// <param name="members">The members.</param>
    /// <param name="rules">Rules over the members.</param>
    public static MemberLoop Of(string reader, IReadOnlyList<BindingMember> members, IEnumerable<RuleModel> rules)
    {
        MemberLoop loop = new(reader, members);
        HashSet<string> needed = new(rules.SelectMany(NeededBy).Concat(members.SelectMany(NeededBy)).Concat(DecimalsCheck.InnerCurrencies(members)), StringComparer.Ordinal);
        NameScope names = new(reader, "request", "target");
        foreach (BindingMember member in members.Where(member => needed.Contains(member.Name)))
        {
            loop.AddLocal(member, names);
        }

        return loop;
    }

    /// <summary>The local that holds the member's value; null when there is none.</summary>
    public MemberLocal? LocalOf(string? name) =>
        name is not null && _locals.TryGetValue(name, out MemberLocal? local) ? local : null;

    private static IEnumerable<string> NeededBy(RuleModel rule) => rule.Kind switch
    {
        RuleKind.NotBefore => [rule.First, rule.Second],
        RuleKind.RequireWhen => [rule.First],
        _ => [],
    };

    private static IEnumerable<string> NeededBy(BindingMember member)
    {
        if (!DecimalsCheck.AppliesTo(member))
        {
            return [];
        }

        return DecimalsCheck.CurrencyOf(member) is string currency ? [member.Name, currency] : [member.Name];
    }

    private void AddLocal(BindingMember member, NameScope names)
    {
        bool isBoundElsewhere = member.Many || member.Value.Wrap is not null;
        if (!isBoundElsewhere && DomainTypes.Get(member.Value.Type).LocalType is string type)
        {
            _locals.Add(member.Name, new MemberLocal(names.Take(Identifier.Local(member.Name)), type));
        }
    }
}
