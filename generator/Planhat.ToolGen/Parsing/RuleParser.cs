using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads rules over several properties.</summary>
internal static class RuleParser
{
    public static ParsedRule Parse(ConstructReader rule) => new(
        ParseOrder(rule),
        rule.Constants("when").FirstOrNull(),
        rule.Texts("require"),
        rule.Texts("any_of"),
        rule.Texts("on"),
        rule.Text("message"),
        rule.At);

    private static ParsedNotBefore? ParseOrder(ConstructReader rule)
    {
        foreach ((Located<string> later, Located<string>? earlier) in rule.TextEntries("not_before"))
        {
            return earlier is null ? null : new ParsedNotBefore(later, earlier);
        }

        return null;
    }
}
