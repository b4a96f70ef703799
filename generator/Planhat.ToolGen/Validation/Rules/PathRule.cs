using System.Text.RegularExpressions;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Paths are path templates: segments and placeholders, no query.</summary>
internal sealed class PathRule : IDefinitionRule
{
    private static readonly Regex Template = new(
        @"^/(?!/)([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[a-zA-Z0-9_.-]{1,64}\}|/(?!/))*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>What addresses are normalised by would lead elsewhere: segments of dots, and separators that are only encoded.</summary>
    private static readonly Regex Elsewhere = new(
        @"/(\.|%2e){1,2}(/|\z)|%(2f|5c)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        foreach (ParsedModelReference reference in scope.KnowsApi ? scope.Api!.References : [])
        {
            Check(reference.Path, findings);
        }

        foreach (ModelPart part in scope.Parts)
        {
            Check(part, findings);
        }
    }

    private static void Check(ModelPart part, Findings findings)
    {
        Check(part.Model.Path, findings);
        foreach (ParsedEndpoint endpoint in part.Model.Endpoints)
        {
            Check(endpoint.Path, findings);
            foreach (ParsedFilter filter in endpoint.Filters)
            {
                Check(filter.LookUp?.Path, findings);
            }
        }

        if (part.Model.Path is { } path && PathTemplate.Placeholders(path.Value).FirstOrDefault(static name => name != PathTemplate.Tenant) is { } placeholder)
        {
            findings.Add(DiagnosticDescriptors.Placeholder, path.At, path.Value, placeholder, "only the path of an endpoint has placeholders, so write it there");
        }
    }

    private static void Check(Located<string>? path, Findings findings)
    {
        if (path is not null && !IsTemplate(path.Value))
        {
            findings.Add(DiagnosticDescriptors.PathSyntax, path.At, path.Value);
        }
    }

    private static bool IsTemplate(string path) =>
        Template.IsMatch(path) && !Elsewhere.IsMatch(path) && (path.Length == 1 || !path.EndsWith("/", StringComparison.Ordinal));
}
