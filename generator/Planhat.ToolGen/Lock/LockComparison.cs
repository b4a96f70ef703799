using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What the comparison of the tools with their lock came to.</summary>
/// <param name="Findings">What is wrong with the lock as a file.</param>
/// <param name="Differences">In what the tools differ from it.</param>
/// <param name="Accepted">What is to be written; null when nothing was accepted.</param>
internal sealed record LockComparison(
    EquatableArray<DiagnosticInfo> Findings,
    EquatableArray<LockDifference> Differences,
    AcceptedLock? Accepted)
{
    private static readonly LockComparison Nothing = new(Findings: default, Differences: default, Accepted: null);

    /// <summary>Compares; a mistake of the generator becomes a finding.</summary>
    /// <param name="files">The locks of the project, in ordinal order of path; there should be one at most.</param>
    /// <param name="settings">What the build says.</param>
    /// <param name="catalog">The tools.</param>
    /// <param name="isWhole">Whether no definition is in error: tools of files in error are missing from the catalog, and nothing can be said.</param>
    /// <param name="ct">Ends the work early.</param>
    public static LockComparison Of(
        EquatableArray<LockFile> files, LockSettings settings, ToolCatalogModel catalog, bool isWhole, CancellationToken ct)
    {
        if (!isWhole)
        {
            return settings.IsAccepting ? Nothing with { Accepted = AcceptedLock.Refused } : Nothing;
        }

        try
        {
            return settings.IsAccepting ? Accept(files.FirstOrNull(), catalog, ct) : Check(files, settings, catalog, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Nothing with { Findings = One(InternalFault.At(files.FirstOrNull()?.Path ?? string.Empty, fault)) };
        }
    }

    private static LockComparison Check(EquatableArray<LockFile> files, LockSettings settings, ToolCatalogModel catalog, CancellationToken ct)
    {
        if (files.FirstOrNull() is not { } file)
        {
            return Nothing with { Findings = MissingLock(settings, catalog) };
        }

        if (files.Count > 1)
        {
            return Nothing with
            {
                Findings = One(DiagnosticInfo.Create(
                    DiagnosticDescriptors.SecondLock, files[1].Document.Start, Validation.FileNames.Of(file.Path))),
            };
        }

        IReadOnlyList<LockedTool> tools = ToolsOf(catalog);
        if (LockFormat.Text(tools, catalog.Changes.Hidden) == file.Text)
        {
            return Nothing;
        }

        if (file.Document.Findings.Count > 0)
        {
            return Nothing with { Findings = file.Document.Findings.ToEquatableArray() };
        }

        IReadOnlyList<LockDifference> differences = LockComparer.Compare(file, tools, catalog.Changes.Hidden, ct);
        DiagnosticInfo[] strict = settings.IsStrict && differences.Count > 0
            ? [DiagnosticInfo.Create(DiagnosticDescriptors.LockNotUpToDate, file.Document.Start, Counted(differences.Count), differences[0].Tool)]
            : [];
        return new LockComparison(strict.ToEquatableArray(), differences.ToEquatableArray(), Accepted: null);
    }

    private static LockComparison Accept(LockFile? file, ToolCatalogModel catalog, CancellationToken ct)
    {
        IReadOnlyList<LockedTool> tools = ToolsOf(catalog);
        if (tools.Count == 0 && file is null)
        {
            return Nothing with { Accepted = AcceptedLock.Empty };
        }

        return Nothing with { Accepted = new AcceptedLock(LockFormat.Text(tools, catalog.Changes.Hidden), ReportOf(file, tools, catalog.Changes.Hidden, ct)) };
    }

    private static string ReportOf(
        LockFile? file, IReadOnlyList<LockedTool> tools, IReadOnlyList<string> hidden, CancellationToken ct) => file switch
    {
        null => ChangeReport.First(tools.Count),
        { Document.Findings.Count: > 0 } => ChangeReport.NotComparable(tools.Count),
        _ => ChangeReport.Of(LockComparer.Compare(file, tools, hidden, ct)),
    };

    private static EquatableArray<DiagnosticInfo> MissingLock(LockSettings settings, ToolCatalogModel catalog)
    {
        if (!settings.IsOffered || !catalog.Tools.Any())
        {
            return default;
        }

        string path = catalog.Documents
            .Where(static document => document.Tools.Count > 0)
            .OrderBy(static document => document.IsReference ? 1 : 0)
            .First()
            .Path;
        return One(DiagnosticInfo.Create(
            settings is { IsRequired: true, IsStrict: true } ? DiagnosticDescriptors.RequiredLockMissing : DiagnosticDescriptors.NoLock,
            LocationInfo.StartOf(path)));
    }

    private static IReadOnlyList<LockedTool> ToolsOf(ToolCatalogModel catalog)
    {
        Dictionary<string, RecordModel> records = new(StringComparer.Ordinal);
        foreach (RecordModel record in catalog.Documents.Select(static document => document.Model).OfType<RecordModel>())
        {
            records[record.ClassName] = record;
        }

        return [.. catalog.Tools.Select(tool => LockFormat.Of(tool, records.TryGetValue(tool.ModelClassName, out RecordModel? record) ? record : null))];
    }

    private static string Counted(int count) => count == 1 ? "1 difference" : count.ToInvariant() + " differences";

    private static EquatableArray<DiagnosticInfo> One(DiagnosticInfo finding) => new[] { finding }.ToEquatableArray();
}
