using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What changes of facts mean that are not in an argument's schema.</summary>
internal sealed class ArgumentFactRules(Differences found)
{
    /// <summary>Types that only check: what they take is sent as it is, so that plain text or a plain number takes all of it.</summary>
    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal) { "id", "phone", "currency", "money" };

    /// <summary>Compares the facts of several arguments or members.</summary>
    /// <param name="before">The locked facts by name.</param>
    /// <param name="after">The present ones.</param>
    /// <param name="formerSchema">The locked schema of the object they belong to.</param>
    /// <param name="presentSchema">The present one.</param>
    /// <param name="pointer">Where the facts are in the lock.</param>
    public void CompareMembers(YamlNode? before, YamlNode? after, YamlNode? formerSchema, YamlNode? presentSchema, string pointer)
    {
        foreach (string name in SchemaKeywords.Of(before, after))
        {
            // Of arguments that are new or gone everything is told already.
            if (Takes(formerSchema, name) && Takes(presentSchema, name))
            {
                Compare(before.Member(name), after.Member(name), MemberOf(formerSchema, name), MemberOf(presentSchema, name), pointer.Below(name));
            }
        }
    }

    private void Compare(YamlNode? before, YamlNode? after, YamlNode? formerSchema, YamlNode? presentSchema, string pointer)
    {
        if (LockJson.Scalar(formerSchema.Member(SchemaKeywords.Type)) != LockJson.Scalar(presentSchema.Member(SchemaKeywords.Type)))
        {
            return;
        }

        foreach (string fact in SchemaKeywords.Of(before, after))
        {
            YamlNode? former = before.Member(fact);
            YamlNode? present = after.Member(fact);
            string place = pointer.Below(fact);
            switch (fact)
            {
                case ArgumentFacts.Items:
                    Compare(former, present, formerSchema.Member(fact), presentSchema.Member(fact), place);
                    break;
                case ArgumentFacts.Properties:
                    CompareMembers(former, present, formerSchema, presentSchema, place);
                    break;
                default:
                    found.AddIfChanged(RuleOf(fact, former, present), place, former, present);
                    break;
            }
        }
    }

    private static DiagnosticDescriptor RuleOf(string fact, YamlNode? before, YamlNode? after)
    {
        bool isCheck = fact == ArgumentFacts.Type
            ? Checks.Contains(LockJson.Scalar(before ?? after))
            : fact is ArgumentFacts.Decimals or ArgumentFacts.Currency or ArgumentFacts.Alphanumeric;
        return (isCheck, before, after) switch
        {
            (true, null, _) => DiagnosticDescriptors.ArgumentTightened,
            (true, _, null) => DiagnosticDescriptors.ArgumentLoosened,
            _ when fact == ArgumentFacts.Decimals => SchemaKeywords.Limit("maximum", before, after) == LimitChange.Wider
                ? DiagnosticDescriptors.ArgumentLoosened
                : DiagnosticDescriptors.ArgumentTightened,
            _ => DiagnosticDescriptors.ArgumentMeaningChanged,
        };
    }

    /// <summary>Whether the object takes the member; one that is told in words lists none.</summary>
    private static bool Takes(YamlNode? schema, string name) =>
        schema.Member("properties") is not { } properties || properties.Member(name) is not null;

    private static YamlNode? MemberOf(YamlNode? schema, string name) => schema.Member("properties").Member(name);
}
