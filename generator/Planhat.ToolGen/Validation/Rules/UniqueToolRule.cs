using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Extension;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>Tool names, their C# classes and aliases are unique in the whole compilation.</summary>
internal sealed class UniqueToolRule : IDefinitionRule
{
    /// <summary>Members that every C# class inherits, and classes that stand beside the tools; in lower case.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "equals", "gethashcode", "gettype", "tostring", "memberwiseclone", "referenceequals", "finalize",
        "planhat", "planhattools", "planhattoolnames", "list", "get", "create", "update", "delete", "upsert", "bulkupsert", "custom",
    };

    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var tools = new Dictionary<string, Tool>(StringComparer.Ordinal);
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ParsedDocument document in scope.Documents.Where(static document => document.Model is not null))
        {
            foreach (ParsedEndpoint endpoint in Standing(document))
            {
                Check(new Tool(endpoint, document), tools, classes, findings);
            }
        }

        CheckAliases(scope, tools, findings);
    }

    private static void Check(Tool tool, Dictionary<string, Tool> tools, Dictionary<string, string> classes, Findings findings)
    {
        if (tools.TryGetValue(tool.Name, out Tool? other))
        {
            ReportTaken(tool, other, findings);
            return;
        }

        tools.Add(tool.Name, tool);
        string className = Identifier.Pascal(tool.Name);
        if (Taken.Contains(className.ToLowerInvariant()))
        {
            findings.Add(DiagnosticDescriptors.ToolClass, tool.Endpoint.Name.At, tool.Name, className, "a name that generated code already uses");
        }
        else if (classes.TryGetValue(className, out string? sharing))
        {
            findings.Add(DiagnosticDescriptors.ToolClass, tool.Endpoint.Name.At, tool.Name, className, $"which '{sharing}' bears, too");
        }
        else
        {
            classes.Add(className, tool.Name);
        }
    }

    private static void ReportTaken(Tool tool, Tool other, Findings findings)
    {
        if (tool.Endpoint.Replaces is { } before)
        {
            findings.Add(DiagnosticDescriptors.RenameTaken, tool.Endpoint.Name.At, before, tool.Name, "the name of another tool");
        }
        else if (tool.IsMeantAsChangeOf(other) && tool.Endpoint.Operation is { } operation)
        {
            findings.Add(DiagnosticDescriptors.OperationOfChange, operation.At, tool.Name);
        }
        else
        {
            findings.Add(DiagnosticDescriptors.DuplicateTool, tool.Endpoint.Name.At, tool.Name, FileNames.Of(other.Document.Path));
        }
    }

    private static void CheckAliases(DefinitionScope scope, Dictionary<string, Tool> tools, Findings findings)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, string> renamed = RenamedTools.Of(scope.Documents, DocumentRole.Own);
        foreach (ParsedEndpoint endpoint in scope.Documents.Where(static document => document.Model is not null).SelectMany(Standing))
        {
            foreach (Located<string> alias in endpoint.Aliases)
            {
                bool isFormer = alias.At == endpoint.Name.At;
                if (!isFormer && renamed.TryGetValue(alias.Value, out string? now) && now != endpoint.Name.Value)
                {
                    findings.Add(DiagnosticDescriptors.AliasTaken, alias.At, alias.Value, $"the former name of '{now}'");
                }
                else if (isFormer && tools.TryGetValue(alias.Value, out Tool? newcomer) && newcomer.Endpoint.Replaces is null)
                {
                    // The former name stands nowhere under 'aliases', where it could be removed.
                    findings.Add(DiagnosticDescriptors.DuplicateTool, newcomer.Endpoint.Name.At, alias.Value, FileNames.Of(endpoint.Name.At.Path));
                }
                else if (tools.TryGetValue(alias.Value, out Tool? tool))
                {
                    ReportAlias(alias, endpoint, tool, findings);
                }
                else if (aliases.TryGetValue(alias.Value, out string? other))
                {
                    findings.Add(DiagnosticDescriptors.AliasTaken, alias.At, alias.Value, $"an alias of '{other}'");
                }
                else
                {
                    aliases.Add(alias.Value, endpoint.Name.Value);
                }
            }
        }
    }

    private static void ReportAlias(Located<string> alias, ParsedEndpoint bearer, Tool tool, Findings findings)
    {
        // What is renamed has to give way: it may be the only one of the two that can.
        if (tool.Endpoint.Replaces is { } before && before != tool.Name)
        {
            findings.Add(DiagnosticDescriptors.RenameTaken, tool.Endpoint.Name.At, before, tool.Name, $"an alias of '{bearer.Name.Value}'");
        }
        else
        {
            findings.Add(DiagnosticDescriptors.AliasTaken, alias.At, alias.Value, "the name of a tool");
        }
    }

    private static IEnumerable<ParsedEndpoint> Standing(ParsedDocument document) =>
        document.Model!.Endpoints.Where(static endpoint => endpoint.Standing == EndpointStanding.Stands);

    private sealed record Tool(ParsedEndpoint Endpoint, ParsedDocument Document)
    {
        public string Name => Endpoint.Name.Value;

        /// <summary>Whether an extension has an endpoint of the name of a tool that a library ships for the model.</summary>
        public bool IsMeantAsChangeOf(Tool other) =>
            Document is { Role: DocumentRole.Own, Model.Extends: true }
            && other.Document.Role == DocumentRole.Reference
            && other.Document.Model!.Name.Value == Document.Model!.Name.Value;
    }
}
