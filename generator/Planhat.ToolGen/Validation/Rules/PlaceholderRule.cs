using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Placeholders of a path and what fills them match.</summary>
internal sealed class PlaceholderRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        if (endpoint.Path is not { } path)
        {
            return;
        }

        IReadOnlyList<string> placeholders = PathTemplate.Placeholders(path);
        CheckTenant(endpoint, scope, placeholders, findings);
        if (endpoint.Endpoint.Path is { } own)
        {
            CheckNames(endpoint, own, placeholders, findings);
        }

        if (endpoint.IsCustom && endpoint.Endpoint.Path is null)
        {
            return;
        }

        foreach (ParsedArgument argument in endpoint.Endpoint.Arguments.Where(argument => argument.In?.Value == "path"))
        {
            if (!placeholders.Contains(argument.Name.Value, StringComparer.Ordinal))
            {
                findings.Add(DiagnosticDescriptors.ArgumentWithoutPlaceholder, argument.In!.At, argument.Name.Value, path);
            }
        }
    }

    private static void CheckTenant(EndpointPart endpoint, DefinitionScope scope, IReadOnlyList<string> placeholders, Findings findings)
    {
        ParsedHost? host = scope.KnowsApi ? scope.Api!.Hosts.FirstOrDefault(host => host.Name.Value == endpoint.Host) : null;
        if (host?.Authentication is not { } authentication)
        {
            return;
        }

        bool hasTenant = placeholders.Contains(PathTemplate.Tenant, StringComparer.Ordinal);
        Located<string>? written = endpoint.Endpoint.Path ?? endpoint.Part.Model.Path;
        if (hasTenant != (authentication.Value == "tenant"))
        {
            findings.Add(
                DiagnosticDescriptors.TenantPath,
                (written ?? endpoint.Endpoint.Name).At,
                (written ?? endpoint.Part.Definition!.Path!).Value,
                hasTenant ? "has '{tenant}'" : "lacks '{tenant}'",
                host.Name.Value,
                authentication.Value,
                hasTenant ? "remove the placeholder or name a host with tenant authentication" : "add the placeholder where the tenant token belongs");
        }
    }

    private static void CheckNames(EndpointPart endpoint, Located<string> path, IReadOnlyList<string> placeholders, Findings findings)
    {
        bool wantsId = endpoint.Operation is "get" or "update" or "delete";
        if (wantsId && !placeholders.Contains(PathTemplate.Id, StringComparer.Ordinal))
        {
            findings.Add(DiagnosticDescriptors.PathWithoutId, path.At, path.Value, endpoint.Operation);
        }

        foreach (string name in placeholders.Where(static name => name != PathTemplate.Tenant).Distinct(StringComparer.Ordinal))
        {
            if (name == PathTemplate.Id ? wantsId || endpoint.IsCustom : endpoint.Endpoint.Arguments.Any(argument => argument.Name.Value == name))
            {
                continue;
            }

            findings.Add(
                DiagnosticDescriptors.Placeholder,
                path.At,
                path.Value,
                name,
                endpoint.IsCustom ? "declare an argument of that name" : $"a {endpoint.Operation} endpoint cannot fill it, so use 'operation: custom'");
        }

        foreach (IGrouping<string, string> twice in placeholders.GroupBy(static name => name, StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            findings.Add(DiagnosticDescriptors.Placeholder, path.At, path.Value, twice.Key, "it stands twice, so remove one");
        }
    }
}
