using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Lists say what they return, and nothing returns what is never read.</summary>
internal sealed class ReturnsRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        if (endpoint.Part.IsReadable && endpoint.Operation == "list" && endpoint.Endpoint.Returns.Count == 0)
        {
            findings.Add(DiagnosticDescriptors.MissingReturns, endpoint.Endpoint.Name.At, endpoint.Name);
        }

        // An upsert answers with counts and errors, not with the record.
        bool answersRecord = endpoint.Operation is not ("upsert" or "bulk_upsert");
        foreach (Located<string> name in endpoint.Endpoint.Returns.Where(_ => answersRecord))
        {
            string? access = endpoint.Part.Find(name.Value)?.Access?.Value;
            if (access is "internal" or "write")
            {
                findings.Add(DiagnosticDescriptors.UnreturnedProperty, name.At, endpoint.Name, name.Value, access);
            }
        }
    }
}
