using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Hosts that are named are declared, and <c>main</c> is among them.</summary>
internal sealed class HostRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings)
    {
        if (!scope.KnowsApi)
        {
            return;
        }

        ParsedApi api = scope.Api!;
        List<string> names = [.. api.Hosts.Select(static host => host.Name.Value)];
        if (api.Hosts.Count > 0 && !names.Contains(DefinitionScope.MainHost))
        {
            findings.Add(DiagnosticDescriptors.MissingMainHost, api.Hosts[0].Name.At, string.Join(", ", names));
        }

        foreach (ModelPart part in scope.Parts)
        {
            IEnumerable<Located<string>?> given = part.Model.Endpoints.Select(static endpoint => endpoint.Host).Prepend(part.Model.Host);
            foreach (Located<string>? host in given)
            {
                if (host is not null && !names.Contains(host.Value))
                {
                    findings.Add(DiagnosticDescriptors.UnknownHost, host.At, host.Value, NearestName.Advice(host.Value, names));
                }
            }
        }
    }
}
