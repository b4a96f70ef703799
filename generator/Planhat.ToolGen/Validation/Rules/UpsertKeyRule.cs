using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The keys of an upsert, and what an insert requires, are what its records can hold.</summary>
internal sealed class UpsertKeyRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        ParsedEndpoint parsed = endpoint.Endpoint;
        if (parsed.InsertRequires.FirstOrNull() is { } first && parsed.Keys.Count == 0)
        {
            findings.Add(DiagnosticDescriptors.UpsertKey, first.At, endpoint.Name, "has 'insert_requires' but no 'keys'", "name the properties by which records are matched");
        }

        string identifier = endpoint.Part.Definition?.Identifiers?.Planhat?.Value ?? LanguageDefaults.IdProperty;
        foreach (Located<string> name in parsed.Keys.Concat(parsed.InsertRequires).Where(name => name.Value != identifier))
        {
            bool isLeftOut = parsed.Except.Any(left => left.Value == name.Value);
            if (isLeftOut || endpoint.Part.Find(name.Value)?.IsWritableOn(endpoint.Operation) == false)
            {
                findings.Add(DiagnosticDescriptors.UpsertKey, name.At, endpoint.Name, $"names '{name.Value}', which its records cannot hold", "remove it");
            }
        }
    }
}
