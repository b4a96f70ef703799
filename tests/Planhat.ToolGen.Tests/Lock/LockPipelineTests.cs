using System.Globalization;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>When the lock is compared and what the build's properties change.</summary>
public sealed class LockPipelineTests
{
    private static readonly string Current = GeneratorRun.Of(SampleDefinitions.All).Accepting().Lock();

    private static readonly string[] Steps =
        [TrackingNames.LockFile, TrackingNames.LockSettings, TrackingNames.LockComparison];

    [Fact]
    public void CSharpEditComparesNothing()
    {
        GeneratorRun second = Broken().EditCSharp("internal static class Another;");

        Assert.All(Steps, step => Assert.All(second.Reasons(step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(second.Reasons(TrackingNames.LockDiagnostics), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void CommentInADefinitionComparesNothingAndMovesTheFindings()
    {
        GeneratorRun first = Broken();
        GeneratorRun second = first.Edit(SampleDefinitions.LicensePath, "# a note\n" + BrokenLicense);

        Assert.All(Steps, step => Assert.All(second.Reasons(step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Empty(second.Emitted(first));
        Assert.Equal(LineOf(Assert.Single(first.Diagnostics)) + 1, LineOf(Assert.Single(second.Diagnostics)));
    }

    [Fact]
    public void CommentInADefinitionThatIsAsLockedDoesNothing()
    {
        GeneratorRun first = GeneratorRun.Of(SampleDefinitions.All).WithLock(Current);
        GeneratorRun second = first.Edit(SampleDefinitions.LicensePath, "# a note\n" + SampleDefinitions.License);

        Assert.Empty(second.Diagnostics);
        Assert.All(second.OutputReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EditOfTheLockEmitsNothingAnew()
    {
        GeneratorRun first = Broken();
        GeneratorRun second = first.Edit(LockedRun.LockPath, Current.Replace("List licenses, newest first.", "List.", StringComparison.Ordinal));

        Assert.Empty(second.Emitted(first));
        Assert.Contains(second.Diagnostics, static found => found.Id == "PHTG176");
    }

    [Fact]
    public void FindingsStandWhereTheAuthorEdits()
    {
        Diagnostic found = Assert.Single(Broken().Diagnostics);

        Assert.Equal("PHTG180", found.Id);
        Assert.Equal(SampleDefinitions.LicensePath, found.Location.GetLineSpan().Path);
        Assert.StartsWith("owners:", BrokenLicense.ReplaceLineEndings("\n").Split('\n')[LineOf(found)].TrimStart(), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingOfAToolThatIsGoneStandsInTheLock()
    {
        string without = SampleDefinitions.License[..SampleDefinitions.License.IndexOf("  import_planhat_licenses:", StringComparison.Ordinal)];
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields), (SampleDefinitions.LicensePath, without)).WithLock(Current);

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal("PHTG160", found.Id);
        Assert.Equal(LockedRun.LockPath, found.Location.GetLineSpan().Path);
        Assert.Contains("\"import_planhat_licenses\": {", Current.Split('\n')[LineOf(found)], StringComparison.Ordinal);
    }

    [Fact]
    public void ANewNameOfTheSameAddressIsSuggestedAsAlias()
    {
        string renamed = SampleDefinitions.License.Replace("list_all_planhat_licenses:", "list_planhat_licenses:", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields), (SampleDefinitions.LicensePath, renamed)).WithLock(Current);

        Assert.Contains(
            "if 'list_planhat_licenses' is its new name, give that tool 'aliases: [list_all_planhat_licenses]'",
            run.Diagnostics.Single(static found => found.Id == "PHTG160").GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ARenamedToolIsComparedUnderItsNewName()
    {
        string renamed = SampleDefinitions.License
            .Replace("get_single_planhat_license_by_id:", "get_planhat_license:\n    aliases: [get_single_planhat_license_by_id]", StringComparison.Ordinal)
            .Replace("Read one license.", "Read it.", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields), (SampleDefinitions.LicensePath, renamed)).WithLock(Current);

        Assert.Equal(["PHTG161", "PHTG176"], run.Diagnostics.Select(static found => found.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WithDefinitionsInErrorNothingIsComparedAndNothingAccepted()
    {
        GeneratorRun run = Broken().Edit(SampleDefinitions.LicensePath, SampleDefinitions.License + "\nsurprise: true\n");

        Assert.Equal(["PHTG021"], run.Diagnostics.Select(static found => found.Id));
        GeneratorRun accepting = run.Accepting();
        Assert.Equal(["PHTG021"], accepting.Diagnostics.Select(static found => found.Id));
        Assert.Contains("\n//X\n", accepting.Sources[LockedRun.AcceptedName], StringComparison.Ordinal);
        Assert.Empty(accepting.Lock());
    }

    [Theory]
    [InlineData(false, false, false, null)]
    [InlineData(true, false, false, "PHTG154")]
    [InlineData(true, true, false, "PHTG154")]
    [InlineData(true, false, true, "PHTG154")]
    [InlineData(true, true, true, "PHTG155")]
    public void AMissingLockIsInformationOrOnCiAnErrorIfRequired(bool offered, bool required, bool strict, string? id)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All)
            .Option("PlanhatToolsLockFile", offered ? "/home/me/planhat.tools.lock.json" : "")
            .Option("PlanhatToolsLockRequired", required ? "true" : "")
            .Option("ContinuousIntegrationBuild", strict ? "true" : "");

        Assert.Equal(id is null ? [] : [id], run.Diagnostics.Select(static found => found.Id));
        Assert.All(run.Diagnostics, found => Assert.Equal(id == "PHTG155" ? DiagnosticSeverity.Error : DiagnosticSeverity.Info, found.Severity));
    }

    [Fact]
    public void AProjectWithoutToolsNeedsNoLockAndMakesNone()
    {
        GeneratorRun run = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api)).Option("PlanhatToolsLockFile", "lock.json");

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Accepting().Lock());
    }

    [Fact]
    public void ReferenceFilesAreNotLocked()
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).Metadata(SampleDefinitions.LicensePath, "PlanhatToolGenRole", "Reference");

        Assert.Empty(run.Accepting().Lock());
    }

    [Fact]
    public void TheReportNamesWhatBreaksFirst()
    {
        string changed = BrokenLicense.Replace("Change a license;", "Alter a license;", StringComparison.Ordinal)
            .Replace("import_planhat_licenses:", "take_planhat_licenses:", StringComparison.Ordinal);
        string report = GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields), (SampleDefinitions.LicensePath, changed))
            .WithLock(Current).Accepting().Report();

        Assert.StartsWith("# Tool changes\n\nSince the previous schema lock: ", report, StringComparison.Ordinal);
        string[] tools = [.. report.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..])];
        Assert.Equal("take_planhat_licenses", tools[^1]);
        Assert.Contains("import_planhat_licenses", tools[..^1]);
        Assert.True(report.IndexOf("| breaking |", StringComparison.Ordinal) < report.IndexOf("| look at it |", StringComparison.Ordinal));
    }

    [Fact]
    public void TheReportOfAFirstLockSaysSo() => Assert.Equal(
        "# Tool changes\n\nFirst schema lock, with 9 tools.\n",
        GeneratorRun.Of(SampleDefinitions.All).Accepting().Report());

    private static string BrokenLicense { get; } =
        SampleDefinitions.License.Replace("except: [lines]", "except: [lines, owners]", StringComparison.Ordinal);

    private static GeneratorRun Broken() => GeneratorRun
        .Of((SampleDefinitions.ApiPath, SampleDefinitions.ApiWithCustomFields), (SampleDefinitions.LicensePath, BrokenLicense))
        .WithLock(GeneratorRun.Of(SampleDefinitions.All).Accepting().Lock());

    private static int LineOf(Diagnostic found) => found.Location.GetLineSpan().StartLinePosition.Line;
}
