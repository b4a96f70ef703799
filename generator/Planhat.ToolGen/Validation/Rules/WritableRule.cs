using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>What Planhat alone sets is not asked for, and what is asked for can be given.</summary>
internal sealed class WritableRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        foreach (ParsedProperty property in part.Model.Properties)
        {
            Check(property, findings);
        }
    }

    private static void Check(ParsedProperty property, Findings findings)
    {
        if (!property.IsWritable())
        {
            CheckReadOnly(property, findings);
        }
        else
        {
            CheckOperations(property, findings);
        }

        foreach (ParsedProperty member in property.Value.Properties.Concat(property.Value.Items?.Value.Properties ?? []))
        {
            Check(member, findings);
        }
    }

    private static void CheckReadOnly(ParsedProperty property, Findings findings)
    {
        var keys = new (string Name, LocationInfo? At)[]
        {
            ("required", property.RequiredOn.FirstOrNull()?.At),
            ("writable_on", property.WritableOn.FirstOrNull()?.At),
            ("default", property.Default?.At),
            ("wire", property.Wire?.At),
        };
        foreach ((string name, LocationInfo? at) in keys)
        {
            if (at is not null)
            {
                findings.Add(DiagnosticDescriptors.ReadOnlyProperty, at, property.Name.Value, property.Access!.Value, name);
            }
        }
    }

    private static void CheckOperations(ParsedProperty property, Findings findings)
    {
        foreach (Located<string> operation in property.RequiredOn.Where(operation => !property.IsWritableOn(operation.Value)))
        {
            findings.Add(DiagnosticDescriptors.RequiredContradiction, operation.At, property.Name.Value, $"is required on {operation.Value} but not writable on it", "name the operation under 'writable_on', too");
        }

        if (property is { Unconfirmed.Value: true, RequiredOn.Count: > 0 })
        {
            findings.Add(DiagnosticDescriptors.RequiredContradiction, property.RequiredOn[0].At, property.Name.Value, "is required and unconfirmed", "what is uncertain cannot be required, so remove one of the two");
        }

        if (property.Default is { } value && property.IsRequiredOn("create"))
        {
            findings.Add(DiagnosticDescriptors.RequiredContradiction, value.At, property.Name.Value, "is required on create and has a default", "remove one of the two");
        }
        else if (property.Default is { } unused && !property.IsWritableOn("create"))
        {
            findings.Add(DiagnosticDescriptors.RequiredContradiction, unused.At, property.Name.Value, "has a default for create but is not writable on it", "remove the default");
        }
    }
}
