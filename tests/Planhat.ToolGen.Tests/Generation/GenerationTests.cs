using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Generation;

public sealed class GenerationTests
{
    private const string Extension = """
        extends: license
        properties:
          seats: { type: integer, min: 1 }
        endpoints:
          list_licenses_with_seats:
            operation: list
            description: List licenses by seats.
            filters: [seats]
            returns: [_id]
        """;

    private const string ExtensionPath = "own/license.planhat.yaml";

    [Fact]
    public void ProjectWithoutDefinitionsGetsNoFile() => Assert.Empty(GeneratorRun.Of(("notes.yaml", "model: x")).Sources);

    [Fact]
    public void ProjectWithReferenceFilesAloneGetsNoFile() => Assert.Empty(AsReferences(GeneratorRun.Of(SampleDefinitions.All)).Sources);

    [Fact]
    public void BothFileEndingsAreRead()
    {
        GeneratorRun run = GeneratorRun.Of(
            (SampleDefinitions.ApiPath, SampleDefinitions.Api),
            ("license.planhat.yml", SampleDefinitions.License));

        Assert.Contains("LicenseModel.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void NewPropertyInHostEmitsTheMergedModelInTheHostsNamespace()
    {
        GeneratorRun run = AsReferences(GeneratorRun.Of([.. SampleDefinitions.All, (ExtensionPath, Extension)]));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            [
                "LicenseClient.g.cs", "LicenseModel.g.cs", "LicenseRecord.g.cs", "LicenseWrite.g.cs", "ListLicensesWithSeatsTool.g.cs",
                "PlanhatClient.g.cs", "PlanhatToolNames.g.cs", "PlanhatTools.g.cs",
            ],
            run.Sources.Keys.Where(static name => !name.Contains("Planhat", StringComparison.Ordinal) || !name.EndsWith("Tool.g.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("global::Acme.Tools.LicenseModel.Description", run.Sources["ListLicensesWithSeatsTool.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Shipped.Tools.PlanhatApi.Description", run.Sources["PlanhatTools.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"seats\"", run.Sources["LicenseModel.g.cs"], StringComparison.Ordinal);
        Assert.Contains("long? Seats", run.Sources["LicenseRecord.g.cs"], StringComparison.Ordinal);
        Assert.Contains("<global::Acme.Tools.LicenseRecord> ListWithSeatsAsync(", run.Sources["LicenseClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void EndpointAddedInHostUsesTheModelOfTheLibrary()
    {
        string extension = Extension
            .Replace("properties:\n  seats: { type: integer, min: 1 }\n", string.Empty, StringComparison.Ordinal)
            .Replace("filters: [seats]", "filters: [companyId]", StringComparison.Ordinal);
        GeneratorRun run = AsReferences(GeneratorRun.Of([.. SampleDefinitions.All, (ExtensionPath, extension)]));

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("LicenseModel.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("LicenseRecord.g.cs", run.Sources.Keys);
        Assert.Contains("<global::Shipped.Tools.LicenseRecord> ListWithSeatsAsync(", run.Sources["LicenseClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Shipped.Tools.LicenseModel.Description", run.Sources["ListLicensesWithSeatsTool.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My-App", "namespace My_App;")]
    [InlineData("1st.class", "namespace _1st.@class;")]
    [InlineData("  ", "namespace Acme.Tools;")]
    public void NamespaceIsMadeValid(string option, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(SampleDefinitions.All).Option("PlanhatToolGenNamespace", option);

        Assert.All(run.Sources.Values, source => Assert.Contains(expected, source, StringComparison.Ordinal));
        Assert.Empty(EmittedCode.Problems(run, EmittedCode.Host));
    }

    private static GeneratorRun AsReferences(GeneratorRun run) => HostRun.AsLibrary(run, SampleDefinitions.ApiPath, SampleDefinitions.LicensePath);
}
