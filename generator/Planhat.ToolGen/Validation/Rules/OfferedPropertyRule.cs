using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary><c>except</c> takes away what would be offered and is not required.</summary>
internal sealed class OfferedPropertyRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        foreach (Located<string> name in endpoint.Endpoint.Except)
        {
            if (endpoint.Part.Find(name.Value) is not { } property)
            {
                continue;
            }

            bool isConstant = endpoint.Part.ConstantNames.Contains(name.Value)
                || endpoint.Endpoint.Constants.Any(constant => constant.Property.Value == name.Value);
            if (!property.IsWritableOn(endpoint.Operation))
            {
                findings.Add(DiagnosticDescriptors.Except, name.At, endpoint.Name, name.Value, $"no {endpoint.Operation} offers", "remove it from 'except'");
            }
            else if (property.IsRequiredOn(endpoint.Operation) && !isConstant)
            {
                findings.Add(DiagnosticDescriptors.Except, name.At, endpoint.Name, name.Value, $"every {endpoint.Operation} requires", "remove it from 'except' or give it under 'constants'");
            }
        }
    }
}
