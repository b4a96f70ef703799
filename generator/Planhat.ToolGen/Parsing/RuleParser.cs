using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads rules over several properties.</summary>
internal static class RuleParser
{
    public static ParsedRule Parse(ConstructReader rule) => new(
        rule.TextEntries("not_before").Select(static pair => new ParsedNotBefore(pair.Name, pair.Text)).FirstOrDefault(),
        rule.Constants("when").FirstOrNull(),
        rule.Texts("require"),
        rule.Texts("any_of"),
        rule.Texts("on"),
        rule.Text("message"),
        rule.At);
}
