using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A preset stays below the number of tools that clients accept.</summary>
internal sealed class PresetSizeRule : IDefinitionRule
{
    private const int MostTools = 30;

    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        if (!scope.KnowsApi)
        {
            return;
        }

        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EndpointPart endpoint in scope.Parts.SelectMany(static part => part.Endpoints))
        {
            ct.ThrowIfCancellationRequested();
            foreach (string preset in PresetDerivation.Of(endpoint.Endpoint, endpoint.Part.Family))
            {
                sizes[preset] = sizes.TryGetValue(preset, out int size) ? size + 1 : 1;
            }
        }

        foreach (ParsedNamedText preset in scope.Presets)
        {
            if (sizes.TryGetValue(preset.Name.Value, out int count) && count > MostTools)
            {
                findings.Add(DiagnosticDescriptors.LargePreset, preset.Name.At, preset.Name.Value, count.ToInvariant(), MostTools.ToInvariant());
            }
        }
    }
}
