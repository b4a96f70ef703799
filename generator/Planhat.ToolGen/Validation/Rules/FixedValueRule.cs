using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Defaults and constants are values of their type.</summary>
internal sealed class FixedValueRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        IEnumerable<ParsedConstant> constants = part.Model.Constants
            .Concat(part.Model.Rules.Select(static rule => rule.When).OfType<ParsedConstant>())
            .Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Constants.Concat(endpoint.Keep)));
        foreach (ParsedConstant constant in constants)
        {
            Check(part.Find(constant.Property.Value)?.Value, constant.Value, constant.Property.Value, findings);
        }

        foreach (ParsedProperty property in part.Model.Properties)
        {
            CheckDefaults(property, findings);
        }

        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            foreach (ParsedFilter filter in endpoint.Filters)
            {
                ParsedValue? value = filter.Value ?? part.Find(filter.Name.Value)?.Value;
                Check(value?.Items?.Value ?? value, filter.ServerDefault, filter.Name.Value, findings);
            }

            foreach (ParsedArgument argument in endpoint.Arguments)
            {
                Check(argument.Value, argument.Default, argument.Name.Value, findings);
                foreach (ParsedProperty member in Members(argument.Value))
                {
                    CheckDefaults(member, findings);
                }
            }
        }
    }

    private static void CheckDefaults(ParsedProperty property, Findings findings)
    {
        Check(property.Value, property.Default, property.Name.Value, findings);
        foreach (ParsedProperty member in Members(property.Value))
        {
            CheckDefaults(member, findings);
        }
    }

    private static IEnumerable<ParsedProperty> Members(ParsedValue value) =>
        value.Items is null ? value.Properties : value.Properties.Concat(Members(value.Items.Value));

    private static void Check(ParsedValue? value, Located<ScalarValue>? scalar, string name, Findings findings)
    {
        if (value?.Type is { } type && scalar is not null && ScalarFit.Problem(value, type.Value, scalar.Value) is { } problem)
        {
            findings.Add(DiagnosticDescriptors.UnfitValue, scalar.At, scalar.Value.Text, name, problem);
        }
    }
}
