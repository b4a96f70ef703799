using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Extension;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>No text sends an agent to a tool that this project hides, or to the old name of one it renames.</summary>
internal sealed class MentionedToolRule : IDefinitionRule
{
    private const int MostNamed = 5;

    private const string HiddenExposure = "hidden";

    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        Dictionary<string, (string Fate, string WayOut)> left = LeftTools(scope);
        if (left.Count == 0)
        {
            return;
        }

        var namedBy = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (ModelPart part in scope.Parts)
        {
            ct.ThrowIfCancellationRequested();
            foreach ((string subject, Located<string> text) in TextsOf(part))
            {
                foreach (string name in ToolMentions.In(text.Value, left.Keys))
                {
                    if (IsOwn(text, scope))
                    {
                        findings.Add(DiagnosticDescriptors.NamesLeftTool, text.At, $"The description of {subject}", name, left[name].Fate, left[name].WayOut);
                    }
                    else
                    {
                        (namedBy.TryGetValue(name, out List<string>? subjects) ? subjects : namedBy[name] = []).Add(subject);
                    }
                }
            }
        }

        ReportInstructions(scope, left, findings);
        ReportShippedTexts(scope, namedBy, findings);
    }

    private static void ReportInstructions(DefinitionScope scope, Dictionary<string, (string Fate, string WayOut)> left, Findings findings)
    {
        foreach (ParsedDocument document in scope.ApiExtensions.Where(static document => document.Role == DocumentRole.Own))
        {
            if (document.ApiExtension!.Instructions is not { } text)
            {
                continue;
            }

            foreach (string name in ToolMentions.In(text.Value, left.Keys))
            {
                findings.Add(DiagnosticDescriptors.NamesLeftTool, text.At, "The text of 'instructions'", name, left[name].Fate, left[name].WayOut);
            }
        }
    }

    /// <summary>Names under which no tool is listed any more, each with what became of it and the way out.</summary>
    private static Dictionary<string, (string Fate, string WayOut)> LeftTools(DefinitionScope scope)
    {
        var left = new Dictionary<string, (string Fate, string WayOut)>(StringComparer.Ordinal);
        List<ParsedEndpoint> endpoints = [.. scope.Documents.Where(static document => document.Model is not null).SelectMany(static document => document.Model!.Endpoints)];
        foreach (ParsedEndpoint hidden in endpoints.Where(static endpoint => endpoint.Standing == EndpointStanding.Hidden))
        {
            left[hidden.Name.Value] = ("hides", "name another tool");
        }

        foreach (KeyValuePair<string, string> renamed in RenamedTools.Of(scope.Documents, DocumentRole.Own))
        {
            left[renamed.Key] = ($"calls '{renamed.Value}'", "write that");
        }

        foreach (ParsedEndpoint endpoint in endpoints.Where(static endpoint => endpoint.Standing == EndpointStanding.Stands))
        {
            left.Remove(endpoint.Name.Value);
        }

        foreach (ParsedEndpoint kept in endpoints.Where(static endpoint => endpoint is { Replaces: not null, Exposure.Value: HiddenExposure }))
        {
            left[kept.Replaces!] = left[kept.Name.Value] = ("does not list", "name another tool");
        }

        return left;
    }

    private static IEnumerable<(string Subject, Located<string> Text)> TextsOf(ModelPart part)
    {
        foreach (EndpointPart endpoint in part.Endpoints)
        {
            if (endpoint.Endpoint.Description is { } description)
            {
                yield return (endpoint.Name, description);
            }
        }

        foreach (ValueSite site in part.Values)
        {
            if (site.Value.Description is { } description)
            {
                yield return (site.Label, description);
            }
        }
    }

    private static bool IsOwn(Located<string> text, DefinitionScope scope) =>
        scope.Documents.First(document => document.Path == text.At.Path).Role == DocumentRole.Own;

    /// <summary>Shipped texts cannot be edited; those that name a renamed tool are compiled with its new name.</summary>
    private static void ReportShippedTexts(DefinitionScope scope, Dictionary<string, List<string>> namedBy, Findings findings)
    {
        foreach (ParsedToolChange change in scope.Parts.Where(static part => part.Document.Role == DocumentRole.Own).SelectMany(static part => part.Model.Changes))
        {
            if ((change.Hides || change.Exposure?.Value == HiddenExposure) && namedBy.TryGetValue(change.Name.Value, out List<string>? subjects))
            {
                List<string> named = [.. subjects.Distinct(StringComparer.Ordinal)];
                string others = named.Count > MostNamed ? $" and {(named.Count - MostNamed).ToInvariant()} more" : string.Empty;
                findings.Add(
                    DiagnosticDescriptors.ShippedTextNamesHidden, change.Name.At, change.Name.Value, string.Join(", ", named.Take(MostNamed)) + others);
            }
        }
    }
}
