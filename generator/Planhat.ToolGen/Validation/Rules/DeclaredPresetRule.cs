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
            List<string> declared = [.. scope.Presets.Select(static preset => preset.Name.Value)];
            IEnumerable<Located<string>> named = part.Model.Presets
                .Select(static membership => membership.Preset)
                .Concat(part.Model.Endpoints.SelectMany(static endpoint => endpoint.Presets));
            foreach (Located<string> preset in named.Where(preset => !declared.Contains(preset.Value)))
            {
                findings.Add(DiagnosticDescriptors.UnknownPreset, preset.At, preset.Value, findings.Advice(preset, declared));
            }
        }

        // An extension may put every tool of its model into a preset, under its old name or its new one.
        List<ParsedEndpoint> endpoints = [.. part.Model.Extends ? part.Family.SelectMany(static file => file.Endpoints) : part.Model.Endpoints];
        List<string> members = [.. Words, .. endpoints.Where(endpoint => !IsHiddenFrom(endpoint, part)).Select(static endpoint => endpoint.Name.Value)];
        foreach (Located<string> member in part.Model.Presets.SelectMany(static membership => membership.Methods))
        {
            if (endpoints.Any(endpoint => endpoint.Name.Value == member.Value && IsHiddenFrom(endpoint, part)))
            {
                findings.Add(DiagnosticDescriptors.UnknownPresetMember, member.At, member.Value, "this project hides the tool, so remove one of them");
            }
            else if (!members.Contains(member.Value))
            {
                findings.Add(
                    DiagnosticDescriptors.UnknownPresetMember,
                    member.At,
                    member.Value,
                    findings.Nearest(member, members) is { } nearest ? $"did you mean '{nearest}'?" : "use " + string.Join(", ", Words) + " or a tool name");
            }
        }
    }

    /// <summary>A library does not know what its hosts hide.</summary>
    private static bool IsHiddenFrom(ParsedEndpoint endpoint, ModelPart part) =>
        endpoint.Standing == EndpointStanding.Hidden && part.Document.Role == DocumentRole.Own;
}
