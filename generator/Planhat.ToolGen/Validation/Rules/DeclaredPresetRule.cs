using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Presets are declared in the api file, and what joins them exists.</summary>
internal sealed class DeclaredPresetRule : ModelRule
{
    private static readonly string[] Words = ["read", "write", "list", "get", "create", "update", "delete", "custom"];

    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (scope.KnowsApi)
        {
            List<string> declared = [.. scope.Api!.Presets.Select(static preset => preset.Name.Value)];
            IEnumerable<Located<string>> named = part.Model.Presets
                .Select(static membership => membership.Preset)
                .Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Presets));
            foreach (Located<string> preset in named.Where(preset => !declared.Contains(preset.Value)))
            {
                findings.Add(DiagnosticDescriptors.UnknownPreset, preset.At, preset.Value, findings.Advice(preset, declared));
            }
        }

        List<string> members = [.. Words, .. part.Model.Endpoints.Select(static endpoint => endpoint.Name.Value)];
        foreach (Located<string> member in part.Model.Presets.SelectMany(static membership => membership.Methods))
        {
            if (!members.Contains(member.Value))
            {
                findings.Add(
                    DiagnosticDescriptors.UnknownPresetMember,
                    member.At,
                    member.Value,
                    findings.Nearest(member, members) is { } nearest ? $"did you mean '{nearest}'?" : "use " + string.Join(", ", Words) + " or a tool name");
            }
        }
    }
}
