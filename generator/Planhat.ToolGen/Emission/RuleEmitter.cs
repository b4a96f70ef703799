using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the check of one rule over several arguments.</summary>
internal static class RuleEmitter
{
    public static void Emit(SourceWriter writer, RuleModel rule, MemberLoop loop)
    {
        switch (rule.Kind)
        {
            case RuleKind.NotBefore when loop.LocalOf(rule.First) is MemberLocal later && loop.LocalOf(rule.Second) is MemberLocal earlier:
                writer.Line();
                EmitNotBefore(writer, rule, loop.Reader, later, earlier);
                break;
            case RuleKind.RequireWhen when loop.LocalOf(rule.First) is MemberLocal decisive && rule.Value is ScalarValue value:
                writer.Line();
                EmitRequireWhen(writer, rule, loop.Reader, decisive, value);
                break;
            case RuleKind.RequireForInsert:
                writer.Line();
                EmitRequireForInsert(writer, rule, loop.Reader);
                break;
            case RuleKind.AnyOf:
                writer.Line();
                string names = string.Join(", ", rule.Arguments.Select(Literal.Of));
                string arguments = rule.Message is null ? names : $"[{names}], message: {Literal.Of(rule.Message)}";
                writer.Line($"{loop.Reader}.RequireAnyOf({arguments});");
                break;
        }
    }

    private static void EmitNotBefore(SourceWriter writer, RuleModel rule, string reader, MemberLocal later, MemberLocal earlier)
    {
        string dates = $"{Literal.Of(rule.First)}, {later.Name}, {Literal.Of(rule.Second)}, {earlier.Name}";
        writer.Line($"{RuntimeTypes.DateOrder}.NotBefore(ref {reader}, {dates}{MessageOf(rule)});");
    }

    private static void EmitRequireWhen(SourceWriter writer, RuleModel rule, string reader, MemberLocal decisive, ScalarValue value)
    {
        string because = Literal.Of($"{rule.First} is {value.Text}");
        using (writer.Braces($"if ({decisive.Name} is {ScalarCode.Pattern(value, decisive.Type)})"))
        {
            foreach (string wanted in rule.Arguments)
            {
                writer.Line($"{reader}.Require({Literal.Of(wanted)}, because: {because}{MessageOf(rule)});");
            }
        }
    }

    private static void EmitRequireForInsert(SourceWriter writer, RuleModel rule, string reader)
    {
        string because = Literal.Of($"a record without {Sentences.Or(rule.Keys)} is a new one");
        using (writer.Braces($"if (!({string.Join(" || ", rule.Keys.Select(key => $"{reader}.Has({Literal.Of(key)})"))}))"))
        {
            foreach (string wanted in rule.Arguments)
            {
                writer.Line($"{reader}.Require({Literal.Of(wanted)}, because: {because});");
            }
        }
    }

    private static string MessageOf(RuleModel rule) =>
        rule.Message is null ? string.Empty : $", message: {Literal.Of(rule.Message)}";
}
