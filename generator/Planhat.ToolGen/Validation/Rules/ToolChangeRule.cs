using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>What is changed is a tool of a library, changed once, and by something that has an effect.</summary>
internal sealed class ToolChangeRule : ModelRule
{
    protected override void Check(ModelPart part, DefinitionScope scope, Findings findings)
    {
        foreach (ParsedToolChange change in part.Definition is null ? [] : part.Model.Changes)
        {
            if (IsMade(change, part, scope))
            {
                CheckKeys(change, findings);
            }
            else if (FirstOther(change, part, scope) is { } other)
            {
                findings.Add(DiagnosticDescriptors.ChangedTwice, change.Name.At, change.Name.Value, FileNames.Of(other.Path));
            }
            else
            {
                ReportUnknown(change, part, scope, findings);
            }
        }
    }

    /// <summary>Whether the change had an effect: the tool is marked as this file's.</summary>
    private static bool IsMade(ParsedToolChange change, ModelPart part, DefinitionScope scope) => change.Hides
        ? FirstOther(change, part, scope) is null && Shipped(part, scope).Any(tool => IsLeft(tool, change))
        : part.Model.Endpoints.Any(endpoint => endpoint.Replaces == change.Name.Value && endpoint.Name == change.NewName);

    private static bool IsLeft(ParsedEndpoint tool, ParsedToolChange change) =>
        tool.Name.Value == change.Name.Value && tool.Standing is EndpointStanding.Hidden or EndpointStanding.Gone;

    /// <summary>A file before this one that changes the tool as well, and won.</summary>
    private static ParsedDocument? FirstOther(ParsedToolChange change, ModelPart part, DefinitionScope scope) => scope.Parts
        .Where(other => other.Name == part.Name && other.Document.Role == part.Document.Role)
        .Where(other => string.CompareOrdinal(other.Document.Path, part.Document.Path) < 0)
        .Where(other => other.Model.Changes.Any(same => same.Name.Value == change.Name.Value))
        .Select(static other => other.Document)
        .FirstOrDefault();

    private static void CheckKeys(ParsedToolChange change, Findings findings)
    {
        if (change.Hides)
        {
            if (change.Keys.FirstOrDefault(static key => key.Value != "hide") is { } other)
            {
                findings.Add(DiagnosticDescriptors.HideWithOther, other.At, change.Name.Value, other.Value);
            }
        }
        else if (change.Keys.All(static key => key.Value == "hide") && (change.Keys.Count > 0) == (change.Hide is not null))
        {
            findings.Add(DiagnosticDescriptors.EmptyChange, change.Name.At, change.Name.Value);
        }
        else if (change.Rename is { } rename && rename.Value == change.Name.Value)
        {
            findings.Add(DiagnosticDescriptors.RenameTaken, rename.At, change.Name.Value, rename.Value, "its name already");
        }
    }

    private static void ReportUnknown(ParsedToolChange change, ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (OwnerOf(change.Name.Value, scope) is { } owner && owner.Document.Role == DocumentRole.Own)
        {
            findings.Add(
                DiagnosticDescriptors.ChangeOfOwn, change.Name.At, $"Tool '{change.Name.Value}'", $"edit it in '{FileNames.Of(owner.Document.Path)}'");
            return;
        }

        // A key that no change has tells that an endpoint was meant, and was reported.
        if (scope.HasUnknownNames || !part.IsComplete || change.Keys.Any(static key => LanguageTable.Find(Constructs.Change).Find(key.Value) is not { IsOfOther: false }))
        {
            return;
        }

        findings.Add(DiagnosticDescriptors.UnknownChangedTool, change.Name.At, change.Name.Value, part.Name, WayOut(change, part, scope, findings));
    }

    private static string WayOut(ParsedToolChange change, ModelPart part, DefinitionScope scope, Findings findings)
    {
        if (RenamedFrom(change.Name.Value, scope) is { } before)
        {
            return $"it is the new name of '{before}', so change it there";
        }

        if (OwnerOf(change.Name.Value, scope) is { } owner)
        {
            return $"change it in a file that extends '{owner.Name}'";
        }

        IEnumerable<string> names = Shipped(part, scope).Where(static tool => tool.Standing == EndpointStanding.Stands).Select(static tool => tool.Name.Value);
        return findings.Nearest(change.Name, names) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "check the spelling, or add 'operation' if it is an endpoint of your own";
    }

    private static string? RenamedFrom(string tool, DefinitionScope scope) => scope.Parts
        .Where(static part => part.Document.Role == DocumentRole.Own)
        .SelectMany(static part => part.Model.Endpoints)
        .FirstOrDefault(endpoint => endpoint.Name.Value == tool && endpoint.Replaces is { } before && before != tool)?.Replaces;

    private static ModelPart? OwnerOf(string tool, DefinitionScope scope) => scope.Parts.FirstOrDefault(part =>
        part.Model.Endpoints.Any(endpoint => endpoint.Name.Value == tool && endpoint is { Replaces: null, Standing: EndpointStanding.Stands }));

    private static IEnumerable<ParsedEndpoint> Shipped(ModelPart part, DefinitionScope scope) => scope.Parts
        .Where(other => other.Name == part.Name && other.Document.Role == DocumentRole.Reference)
        .SelectMany(static other => other.Model.Endpoints);
}
