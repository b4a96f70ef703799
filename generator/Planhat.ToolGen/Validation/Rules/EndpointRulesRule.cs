using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The rules of an endpoint look at its own arguments, and <c>not_before</c> at dates among them.</summary>
internal sealed class EndpointRulesRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        foreach (ParsedRule rule in endpoint.Endpoint.Rules)
        {
            if (rule.On.FirstOrNull() is { } on)
            {
                findings.Add(DiagnosticDescriptors.EndpointRule, on.At, endpoint.Name, "has 'on'", "remove that, since the rule holds for this endpoint alone");
            }

            foreach (Located<string> date in new[] { rule.NotBefore?.Later, rule.NotBefore?.Earlier }.OfType<Located<string>>())
            {
                if (TypeOf(endpoint, date.Value) is { } type && !LanguageTypes.IsDate(type))
                {
                    findings.Add(DiagnosticDescriptors.EndpointRule, date.At, endpoint.Name, $"compares '{date.Value}', which is no single date", "compare dates");
                }
            }

            if (rule.When is { } condition && TypeOf(endpoint, condition.Property.Value) is { } decisive && RulePropertyRule.WhyNotDecisive(decisive) is { } reason)
            {
                findings.Add(DiagnosticDescriptors.EndpointRule, condition.Property.At, endpoint.Name, $"compares '{condition.Property.Value}', {reason}", "compare a single value");
            }

            foreach (Located<string> name in Named(rule).Where(name => endpoint.Part.IsComplete && TypeOf(endpoint, name.Value) is null))
            {
                findings.Add(DiagnosticDescriptors.EndpointRule, name.At, endpoint.Name, $"names '{name.Value}', which is none of its arguments", "remove it, or name an argument");
            }
        }
    }

    private static IEnumerable<Located<string>> Named(ParsedRule rule) =>
        new[] { rule.NotBefore?.Later, rule.NotBefore?.Earlier, rule.When?.Property }
            .OfType<Located<string>>()
            .Concat(rule.Require)
            .Concat(rule.AnyOf);

    /// <summary>The type of an argument, <c>array</c> where it takes many; null when there is no such argument.</summary>
    private static string? TypeOf(EndpointPart endpoint, string name)
    {
        ParsedEndpoint parsed = endpoint.Endpoint;
        if (parsed.Filters.FirstOrDefault(filter => filter.Name.Value == name) is { } filter)
        {
            return filter.Many?.Value == true ? "array" : (filter.Value ?? endpoint.Part.Find(name)?.Value)?.Type?.Value;
        }

        if (parsed.Arguments.FirstOrDefault(argument => argument.Name.Value == name) is { } argument)
        {
            return argument.Many?.Value == true ? "array" : argument.Value.Type?.Value;
        }

        bool isUpsert = EndpointDerivation.OperationOf(parsed) is OperationKind.Upsert or OperationKind.BulkUpsert;
        string identifier = endpoint.Part.Definition?.Identifiers?.Planhat?.Value ?? LanguageDefaults.IdProperty;
        return endpoint.Part.Find(name) is { } property && ((isUpsert && name == identifier) || property.IsWritableOn(endpoint.Operation))
            ? property.Value.Type?.Value
            : null;
    }
}
