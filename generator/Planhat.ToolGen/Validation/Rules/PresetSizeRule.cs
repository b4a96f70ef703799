using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A preset stays below the number of tools that clients accept.</summary>
internal sealed class PresetSizeRule : IDefinitionRule
{
    private const int MostTools = 30;

    public void Check(DefinitionScope scope, Findings findings)
    {
        if (!scope.KnowsApi)
        {
            return;
        }

        List<string> memberships = [.. scope.Parts.SelectMany(static part => part.Endpoints).SelectMany(PresetsOf)];
        foreach (ParsedNamedText preset in scope.Api!.Presets)
        {
            int count = memberships.Count(name => name == preset.Name.Value);
            if (count > MostTools)
            {
                findings.Add(DiagnosticDescriptors.LargePreset, preset.Name.At, preset.Name.Value, count.ToInvariant(), MostTools.ToInvariant());
            }
        }
    }

    private static IEnumerable<string> PresetsOf(EndpointPart endpoint)
    {
        List<string> words = [endpoint.Name];
        if (endpoint.Endpoint.Exposure?.Value is null or "default")
        {
            words.Add(endpoint.Operation);
            bool reads = endpoint.Endpoint.Annotations?.ReadOnly?.Value ?? endpoint.Method == "GET";
            words.Add(reads ? "read" : endpoint.IsCustom ? "custom" : "write");
        }

        return endpoint.Part.Model.Presets
            .Where(membership => membership.Methods.Any(method => words.Contains(method.Value)))
            .Select(static membership => membership.Preset.Value)
            .Concat(endpoint.Endpoint.Presets.Select(static preset => preset.Value))
            .Distinct(StringComparer.Ordinal);
    }
}
