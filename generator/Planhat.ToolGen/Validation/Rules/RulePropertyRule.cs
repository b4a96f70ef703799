using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Rules look at arguments, and <c>not_before</c> at dates.</summary>
internal sealed class RulePropertyRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        HashSet<string> constants = new(part.ConstantNames, StringComparer.Ordinal);
        foreach (ParsedRule rule in part.Model.Rules)
        {
            IEnumerable<Located<string>> dates = new[] { rule.NotBefore?.Later, rule.NotBefore?.Earlier }.OfType<Located<string>>();
            foreach (Located<string> date in dates)
            {
                if (part.Find(date.Value)?.Value.Type is { } type && !LanguageTypes.IsDate(type.Value))
                {
                    findings.Add(DiagnosticDescriptors.NotADate, date.At, date.Value, type.Value);
                }
            }

            if (rule.When is { } condition && part.Find(condition.Property.Value)?.Value.Type is { } decisive && WhyNotDecisive(decisive.Value) is { } reason)
            {
                findings.Add(DiagnosticDescriptors.RuleProperty, condition.Property.At, condition.Property.Value, $"is of type {decisive.Value}, {reason}");
            }

            IEnumerable<Located<string>> named = rule.When is null ? dates : dates.Append(rule.When.Property);
            foreach (Located<string> name in named.Concat(rule.Require).Concat(rule.AnyOf))
            {
                if (part.Find(name.Value) is { } property && !property.IsWritable())
                {
                    findings.Add(DiagnosticDescriptors.RuleProperty, name.At, name.Value, $"has access {property.Access!.Value}, so no call gives it");
                }
                else if (constants.Contains(name.Value))
                {
                    findings.Add(DiagnosticDescriptors.RuleProperty, name.At, name.Value, "is a constant of the model, so no call gives it");
                }
            }
        }
    }

    /// <summary>Why <c>when</c> cannot compare a value of the type; null when it can.</summary>
    internal static string? WhyNotDecisive(string type)
    {
        if (LanguageTypes.IsDate(type))
        {
            return "of which one day is no condition";
        }

        return LanguageTypes.ScalarOf(type) is null ? "which has no single value" : null;
    }
}
