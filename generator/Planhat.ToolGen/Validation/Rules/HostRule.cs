using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Hosts that are named are declared, and <c>main</c> is among them.</summary>
internal sealed class HostRule : IDefinitionRule
{
    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        CheckAddresses(scope, findings);
        if (!scope.KnowsApi)
        {
            return;
        }

        ParsedApi api = scope.Api!;
        List<string> names = [.. api.Hosts.Select(static host => host.Name.Value)];
        if (api.Hosts.Count > 0 && !names.Contains(LanguageDefaults.Host))
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
                    findings.Add(DiagnosticDescriptors.UnknownHost, host.At, host.Value, findings.Advice(host, names));
                }
            }
        }
    }

    /// <summary>What looks like an address need not be one: a port can be too large, a label too long.</summary>
    private static void CheckAddresses(DefinitionScope scope, Findings findings)
    {
        foreach (Located<string> url in (scope.Api?.Hosts ?? []).Select(static host => host.Url).OfType<Located<string>>())
        {
            if (!Uri.TryCreate(url.Value, UriKind.Absolute, out _))
            {
                findings.Add(DiagnosticDescriptors.InvalidName, url.At, url.Value, "host address", "check host and port, which is at most 65535");
            }
        }
    }
}
