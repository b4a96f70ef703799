using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Properties that are named in filters, returns, rules, identifiers, keep, constants and except exist.</summary>
internal sealed class KnownPropertyRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        IEnumerable<Located<string>> named = OfModel(part.Model)
            .Concat(part.Model.Rules.SelectMany(OfRule))
            .Concat(part.Endpoints.SelectMany(endpoint => OfEndpoint(endpoint)));
        foreach (Located<string> property in named)
        {
            if (!part.Knows(property.Value))
            {
                findings.Add(
                    DiagnosticDescriptors.UnknownProperty,
                    property.At,
                    property.Value,
                    part.Name,
                    findings.Nearest(property, part.PropertyNames) is { } nearest ? $"did you mean '{nearest}'?" : "declare it under 'properties' or remove it");
            }
        }
    }

    private static IEnumerable<Located<string>> OfModel(ParsedModel model) =>
        new[] { model.Identifiers?.Planhat, model.Identifiers?.External, model.Identifiers?.Source }
            .OfType<Located<string>>()
            .Concat(Names(model.Constants));

    private static IEnumerable<Located<string>> OfRule(ParsedRule rule) =>
        new[] { rule.NotBefore?.Later, rule.NotBefore?.Earlier, rule.When?.Property }
            .OfType<Located<string>>()
            .Concat(rule.Require)
            .Concat(rule.AnyOf);

    private static IEnumerable<Located<string>> OfEndpoint(EndpointPart part)
    {
        ParsedEndpoint endpoint = part.Endpoint;
        IEnumerable<Located<string>> filters = endpoint.Filters.Where(static filter => filter.Value is null).Select(static filter => filter.Name);

        // What a delete, an upsert or a free custom endpoint answers, or sends, need not be made of the model's properties.
        bool answersRecords = part.Operation is not ("delete" or "upsert" or "bulk_upsert") && (!part.IsCustom || endpoint.Result?.Value is "record" or "list");
        IEnumerable<Located<string>> returns = answersRecords
            ? endpoint.Returns.Where(name => name.Value != LanguageDefaults.CustomProperty || !part.Part.HasCustomFields)
            : [];
        return filters
            .Concat(returns)
            .Concat(endpoint.Except)
            .Concat(endpoint.Keys)
            .Concat(endpoint.InsertRequires)
            .Concat(Names(endpoint.Keep))
            .Concat(part.IsCustom ? [] : Names(endpoint.Constants));
    }

    private static IEnumerable<Located<string>> Names(IEnumerable<ParsedConstant> constants) =>
        constants.Select(static constant => constant.Property);
}
