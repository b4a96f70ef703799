using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
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
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ParsedDocument document in scope.Documents.Where(static document => document.Model is not null))
        {
            foreach (ParsedEndpoint endpoint in document.Model!.Endpoints)
            {
                Check(endpoint, document, scope, names, classes, findings);
            }
        }

        CheckAliases(scope, names, findings);
    }

    private static void Check(
        ParsedEndpoint endpoint,
        ParsedDocument document,
        DefinitionScope scope,
        Dictionary<string, string> names,
        Dictionary<string, string> classes,
        Findings findings)
    {
        string name = endpoint.Name.Value;
        string className = Identifier.Pascal(name);
        if (names.TryGetValue(name, out string? path))
        {
            if (endpoint.Overrides.Count == 0 && !ChangesItsModel(endpoint, document, scope))
            {
                findings.Add(DiagnosticDescriptors.DuplicateTool, endpoint.Name.At, name, FileNames.Of(path));
            }

            return;
        }

        names.Add(name, document.Path);
        if (Taken.Contains(className.ToLowerInvariant()))
        {
            findings.Add(DiagnosticDescriptors.ToolClass, endpoint.Name.At, name, className, "a name that generated code already uses");
        }
        else if (classes.TryGetValue(className, out string? other))
        {
            findings.Add(DiagnosticDescriptors.ToolClass, endpoint.Name.At, name, className, $"which '{other}' bears, too");
        }
        else
        {
            classes.Add(className, name);
        }
    }

    /// <summary>Whether an extension changes an endpoint of the model it extends, which waits and is reported as such.</summary>
    private static bool ChangesItsModel(ParsedEndpoint endpoint, ParsedDocument document, DefinitionScope scope) =>
        document.Model!.Extends
        && scope.Definitions.Any(other =>
            other.Model!.Name.Value == document.Model.Name.Value
            && other.Model.Endpoints.Any(existing => existing.Name.Value == endpoint.Name.Value));

    private static void CheckAliases(DefinitionScope scope, Dictionary<string, string> names, Findings findings)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ParsedEndpoint endpoint in scope.Documents.SelectMany(static document => document.Model?.Endpoints ?? []))
        {
            foreach (Located<string> alias in endpoint.Aliases)
            {
                if (names.ContainsKey(alias.Value))
                {
                    findings.Add(DiagnosticDescriptors.AliasTaken, alias.At, alias.Value, "the name of a tool");
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
}
