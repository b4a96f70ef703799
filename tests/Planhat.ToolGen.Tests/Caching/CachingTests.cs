using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Caching;

/// <summary>What an edit makes the generator compute anew, and above all what it does not.</summary>
public sealed class CachingTests
{
    private const string OtherModel = """
        model: churn
        resource: churn
        path: /churn
        page: { default: 100, max: 2000 }
        properties:
          _id: { type: id, access: read }
          reason: { type: text }
        endpoints:
          list_all_planhat_churn:
            operation: list
            description: List churn.
            returns: [_id, reason]
        """;

    private const string OtherPath = "defs/churn.planhat.yaml";

    private static readonly string[] Steps =
    [
        TrackingNames.File,
        TrackingNames.Document,
        TrackingNames.Validated,
        TrackingNames.Catalog,
        TrackingNames.Contribution,
        TrackingNames.Namespace,
        TrackingNames.Tool,
        TrackingNames.Model,
        TrackingNames.Api,
        TrackingNames.CatalogFile,
        TrackingNames.TypedClient,
        TrackingNames.TypedContribution,
        TrackingNames.Record,
        TrackingNames.Client,
        TrackingNames.ClientList,
    ];

    [Fact]
    public void CSharpEditElsewhereRunsNoStepAnew()
    {
        GeneratorRun second = Sample().EditCSharp("internal static class Another;");

        Assert.All(Steps, step => AssertAll(IncrementalStepRunReason.Cached, second.Reasons(step)));
        AssertAll(IncrementalStepRunReason.Cached, second.OutputReasons);
    }

    [Fact]
    public void CommentInDefinitionEmitsNothingAnew()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Edit(SampleDefinitions.LicensePath, "# a note\n" + SampleDefinitions.License);

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(TrackingNames.Document));
        AssertAll(IncrementalStepRunReason.Unchanged, second.Reasons(TrackingNames.Catalog));
        AssertAll(IncrementalStepRunReason.Cached, second.OutputReasons);
        Assert.Empty(second.Emitted(first));
    }

    [Fact]
    public void DescriptionOfOneEndpointEmitsThatToolAlone()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Edit(
            SampleDefinitions.LicensePath,
            Replaced(SampleDefinitions.License, "Read one license.", "Read one license in full."));

        Assert.Equal(["GetSinglePlanhatLicenseByIdTool.g.cs"], second.Emitted(first));
    }

    [Fact]
    public void DescriptionOfOnePropertyEmitsNoClientAnew()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Edit(SampleDefinitions.LicensePath, Replaced(SampleDefinitions.License, "Total value.", "Value in total."));

        Assert.Contains("LicenseRecord.g.cs", second.Emitted(first));
        Assert.Contains("LicenseWrite.g.cs", second.Emitted(first));
        Assert.DoesNotContain("LicenseClient.g.cs", second.Emitted(first));
        Assert.DoesNotContain("PlanhatClient.g.cs", second.Emitted(first));
    }

    [Fact]
    public void TypedClientOptionTakesAwayRecordsAndClientsAlone()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Option("PlanhatTypedClient", "disable");

        Assert.Equal(
            ["LicenseClient.g.cs", "LicenseRecord.g.cs", "LicenseWrite.g.cs", "PlanhatClient.g.cs"],
            first.Sources.Keys.Except(second.Sources.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty(second.Emitted(first));
        Assert.Equal(first.Sources, second.Option("PlanhatTypedClient", "enable").Sources);
    }

    [Fact]
    public void MovedErrorMovesItsDiagnosticAndEmitsNothingAnew()
    {
        string broken = OtherModel + "\nsurprise: true\n";
        GeneratorRun first = GeneratorRun.Of([.. SampleDefinitions.All, (OtherPath, broken)]);
        GeneratorRun second = first.Edit(OtherPath, "\n" + broken);

        Diagnostic before = Assert.Single(first.Diagnostics);
        Diagnostic after = Assert.Single(second.Diagnostics);
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(
            before.Location.GetLineSpan().StartLinePosition.Line + 1,
            after.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(second.Emitted(first));
        AssertAll(IncrementalStepRunReason.Unchanged, second.Reasons(TrackingNames.Catalog));
    }

    [Fact]
    public void BrokenFileEmitsNothingAndLeavesOtherToolsCached()
    {
        GeneratorRun first = GeneratorRun.Of([.. SampleDefinitions.All, (OtherPath, OtherModel)]);
        GeneratorRun second = first.Edit(OtherPath, OtherModel + "\nsurprise: true\n");

        Assert.Contains("ListAllPlanhatChurnTool.g.cs", first.Sources.Keys);
        Assert.DoesNotContain("ListAllPlanhatChurnTool.g.cs", second.Sources.Keys);
        Assert.Equal(
            ["PlanhatApi.g.cs", "PlanhatClient.g.cs", "PlanhatToolNames.g.cs", "PlanhatTools.g.cs"],
            second.Emitted(first).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AddedFileEmitsItsOwnToolsAndTheListsAlone()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Add(OtherPath, OtherModel);

        Assert.Equal(
            [
                "ChurnClient.g.cs",
                "ChurnModel.g.cs",
                "ChurnRecord.g.cs",
                "ChurnWrite.g.cs",
                "ListAllPlanhatChurnTool.g.cs",
                "PlanhatApi.g.cs",
                "PlanhatClient.g.cs",
                "PlanhatToolNames.g.cs",
                "PlanhatTools.g.cs",
            ],
            second.Emitted(first).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RemovedFileTakesItsToolsAway()
    {
        GeneratorRun first = GeneratorRun.Of([.. SampleDefinitions.All, (OtherPath, OtherModel)]);
        GeneratorRun second = first.Remove(OtherPath);

        Assert.Equal(Sample().Sources, second.Sources);
        Assert.DoesNotContain("LicenseModel.g.cs", second.Emitted(first));
    }

    [Fact]
    public void CommentAfterRemovedEndpointsLosesNoOtherTool()
    {
        int endpoints = SampleDefinitions.License.IndexOf("endpoints:", StringComparison.Ordinal);
        GeneratorRun removed = GeneratorRun
            .Of([.. SampleDefinitions.All, (OtherPath, OtherModel)])
            .Edit(SampleDefinitions.LicensePath, SampleDefinitions.License[..endpoints]);
        GeneratorRun commented = removed.Edit(OtherPath, OtherModel + "\n# a note");

        Assert.Contains("ListAllPlanhatChurnTool.g.cs", removed.Sources.Keys);
        Assert.Equal(removed.Sources, commented.Sources);
    }

    [Fact]
    public void NamespaceOptionEmitsEverythingAnew()
    {
        GeneratorRun first = Sample();
        GeneratorRun second = first.Option("PlanhatToolGenNamespace", "Other.Place");

        Assert.Equal(first.Sources.Keys.Order(StringComparer.Ordinal), second.Emitted(first).Order(StringComparer.Ordinal));
        Assert.All(second.Sources.Values, source => Assert.Contains("namespace Other.Place;", source, StringComparison.Ordinal));
    }

    [Fact]
    public void OrderOfFilesDoesNotMatter() =>
        Assert.Equal(Sample().Sources, GeneratorRun.Of([.. SampleDefinitions.All.Reverse()]).Sources);

    [Fact]
    public void LineEndsOfDefinitionsDoNotMatter()
    {
        (string Path, string Text)[] windows = [.. SampleDefinitions.All
            .Select(file => (file.Path, file.Text.ReplaceLineEndings("\r\n")))];

        Assert.Equal(
            GeneratorRun.Of([.. SampleDefinitions.All.Select(file => (file.Path, file.Text.ReplaceLineEndings("\n")))]).Sources,
            GeneratorRun.Of(windows).Sources);
    }

    private static GeneratorRun Sample() => GeneratorRun.Of(SampleDefinitions.All);

    private static string Replaced(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static void AssertAll(IncrementalStepRunReason expected, IReadOnlyList<IncrementalStepRunReason> reasons)
    {
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Equal(expected, reason));
    }
}
