using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A wrapped value is an object in a body; it is nothing that a path or a query can hold, or that something fixed is compared with or put in place of.</summary>
internal sealed class WrapRule : ModelRule
{
    private const string Remove = "remove 'wrap'";

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        CheckProperties(part, findings);
        foreach (ValueSite site in part.Values)
        {
            if (site is { Type: "money", Value.Wrap: { } wrap } && (site.Value.Currency is not null || site.Value.Decimals is not null))
            {
                findings.Add(DiagnosticDescriptors.Wrapped, wrap.At, site.Label, "so its decimals could not be checked", "remove 'wrap', or 'currency' and 'decimals'");
            }
        }

        foreach (EndpointPart endpoint in part.Endpoints)
        {
            CheckRequest(endpoint, findings);
        }
    }

    private static void CheckProperties(ModelPart part, Findings findings)
    {
        foreach (ParsedProperty property in part.Model.Properties.Where(static property => property.Value.Wrap is not null))
        {
            CheckDefault($"Property '{property.Name.Value}'", property.Default, findings);
        }

        IEnumerable<Located<string>> compared = part.Model.Rules.SelectMany(static rule =>
            new[] { rule.When?.Property, rule.NotBefore?.Later, rule.NotBefore?.Earlier }.OfType<Located<string>>());
        CheckNamed(part, compared, "so no rule can look at its value", "take it out of the rule", findings);
        CheckNamed(part, Names(part.Model.Constants), "so a fixed value would be sent bare", "take it out of 'constants'", findings);
        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            CheckNamed(part, Names(endpoint.Constants), "so a fixed value would be sent bare", "take it out of 'constants'", findings);
            CheckNamed(part, Names(endpoint.Keep), "so what comes back is no single value", "take it out of 'keep'", findings);
        }
    }

    private static void CheckRequest(EndpointPart endpoint, Findings findings)
    {
        foreach (ParsedFilter filter in endpoint.Endpoint.Filters)
        {
            if (WrapOf(filter.Value) is { } own)
            {
                findings.Add(DiagnosticDescriptors.Wrapped, own.At, $"Filter '{filter.Name.Value}'", "but a query holds no objects", Remove);
            }
            else if (filter.Value is null && WrapOf(endpoint.Part.Find(filter.Name.Value)?.Value) is not null)
            {
                findings.Add(DiagnosticDescriptors.Wrapped, filter.Name.At, $"Property '{filter.Name.Value}'", "but a query holds no objects", "give the filter a type of its own");
            }
        }

        foreach (ParsedArgument argument in endpoint.Endpoint.Arguments)
        {
            string label = $"Argument '{argument.Name.Value}'";
            ArgumentPlace place = endpoint.PlaceOf(argument);
            if (WrapOf(argument.Value) is { } wrap && place != ArgumentPlace.Body)
            {
                findings.Add(DiagnosticDescriptors.Wrapped, wrap.At, label, $"but a {ArgumentPlaceWords.Of(place)} holds no objects", Remove);
            }
            else if (argument.Value.Wrap is not null)
            {
                CheckDefault(label, argument.Default, findings);
            }
        }
    }

    private static void CheckDefault(string label, Located<ScalarValue>? value, Findings findings)
    {
        if (value is not null)
        {
            findings.Add(DiagnosticDescriptors.Wrapped, value.At, label, "so its default would be sent bare", "remove one of the two");
        }
    }

    private static void CheckNamed(ModelPart part, IEnumerable<Located<string>> names, string problem, string advice, Findings findings)
    {
        foreach (Located<string> name in names)
        {
            if (part.Find(name.Value)?.Value.Wrap is not null)
            {
                findings.Add(DiagnosticDescriptors.Wrapped, name.At, $"Property '{name.Value}'", problem, advice);
            }
        }
    }

    private static Located<string>? WrapOf(ParsedValue? value) => value?.Wrap ?? value?.Items?.Value.Wrap;

    private static IEnumerable<Located<string>> Names(IEnumerable<ParsedConstant> constants) =>
        constants.Select(static constant => constant.Property);
}
