using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Annotations do not contradict the endpoint or each other.</summary>
internal sealed class AnnotationsRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        if (endpoint.Endpoint.Annotations is not { } annotations || (endpoint.IsCustom && endpoint.Endpoint.Method is null))
        {
            return;
        }

        bool isRead = endpoint.Method == "GET";
        bool readOnly = annotations.ReadOnly?.Value ?? isRead;
        if (annotations.ReadOnly is { Value: true } claimed && !isRead && !endpoint.IsCustom)
        {
            findings.Add(DiagnosticDescriptors.Annotations, claimed.At, endpoint.Name, $"is marked read_only, but {endpoint.Method} changes records", "remove it");
        }
        else if (readOnly && annotations.Destructive is { Value: true } destructive)
        {
            findings.Add(DiagnosticDescriptors.Annotations, destructive.At, endpoint.Name, "is read-only and marked destructive", "remove one of the two");
        }
    }
}
