using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Defaults, constants and what <c>keep</c> and <c>when</c> compare with are values of their type.</summary>
internal sealed class FixedValueRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        IEnumerable<ParsedConstant> constants = part.Model.Constants
            .Concat(part.Model.Rules.Select(static rule => rule.When).OfType<ParsedConstant>())
            .Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Constants));
        foreach (ParsedConstant constant in constants)
        {
            Check(part.Find(constant.Property.Value)?.Value, constant.Value, constant.Property.Value, findings);
        }

        foreach (ParsedProperty property in part.Model.Properties)
        {
            Check(property.Value, property.Default, property.Name.Value, findings);
            CheckMembers(property.Value, findings);
        }

        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            Check(endpoint, part, findings);
        }
    }

    private static void Check(ParsedEndpoint endpoint, ModelPart part, Findings findings)
    {
        foreach (ParsedConstant kept in endpoint.Keep)
        {
            ParsedValue? value = part.Find(kept.Property.Value)?.Value;
            if (value?.Type is { } type && LanguageTypes.IsDate(type.Value))
            {
                findings.Add(DiagnosticDescriptors.KeptDate, kept.Property.At, kept.Property.Value, type.Value);
            }
            else
            {
                Check(value, kept.Value, kept.Property.Value, findings);
            }
        }

        foreach (ParsedFilter filter in endpoint.Filters)
        {
            ParsedValue? value = filter.Value ?? part.Find(filter.Name.Value)?.Value;
            Check(value?.Items?.Value ?? value, filter.ServerDefault, filter.Name.Value, findings);
        }

        foreach (ParsedArgument argument in endpoint.Arguments)
        {
            Check(argument.Value, argument.Default, argument.Name.Value, findings);
            CheckMembers(argument.Value, findings);
        }
    }

    /// <summary>Only what is absent from the body itself is filled in, so that a default further down would be a promise nobody keeps.</summary>
    private static void CheckMembers(ParsedValue value, Findings findings)
    {
        foreach (ParsedProperty member in value.Properties)
        {
            if (member.Default is { } unused)
            {
                findings.Add(DiagnosticDescriptors.RequiredContradiction, unused.At, member.Name.Value, "is a member of a nested object and has a default", "remove the default, which is filled in for properties of the model only");
            }

            CheckMembers(member.Value, findings);
        }

        if (value.Items is { } items)
        {
            CheckMembers(items.Value, findings);
        }
    }

    private static void Check(ParsedValue? value, Located<ScalarValue>? scalar, string name, Findings findings)
    {
        if (value?.Type is { } type && scalar is not null && ScalarFit.Problem(value, type.Value, scalar, findings) is { } problem)
        {
            findings.Add(DiagnosticDescriptors.UnfitValue, scalar.At, scalar.Value.Text, name, problem);
        }
    }
}
