using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Loading;

/// <summary><c>validate</c> prints what the compiler would print.</summary>
public sealed class BuildAgreementTests
{
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary);

    public static TheoryData<string> Names => [.. BrokenDefinition.ReadAll().Select(static broken => broken.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ABrokenDefinitionIsToldAsTheBuildTellsIt(string name)
    {
        string text = BrokenDefinition.ReadAll().Single(broken => broken.Name == name).Text;
        using DefinitionFolder folder = new(("test.planhat.yaml", text));
        if (!text.StartsWith("api:", StringComparison.Ordinal))
        {
            folder.Write("api.planhat.yaml", DefinitionFiles.Api);
        }

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal(BuiltLines(folder, Library), run.Lines);
        Assert.Equal(run.Output.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public async Task NothingIsSaidOfTheShippedDefinitions()
    {
        CliRun run = await CliRun.OfShippedAsync("validate");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Matches("^[0-9]+ files, [0-9]+ tools: no errors\n$", run.Error);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("suggestion")]
    [InlineData("warning")]
    [InlineData("error")]
    public async Task SeveritiesOfAGlobalConfigHoldAsInABuild(string severity)
    {
        // A missing reference is an error, a long description a warning by default.
        using DefinitionFolder folder = Faulty();
        folder.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.PHTG103.severity = {severity}\n");
        ReportDiagnostic reported = severity switch
        {
            "none" => ReportDiagnostic.Suppress,
            "suggestion" => ReportDiagnostic.Info,
            "warning" => ReportDiagnostic.Warn,
            _ => ReportDiagnostic.Error,
        };

        CliRun run = await folder.RunAsync("validate");

        Assert.Equal(BuiltLines(folder, Library.WithSpecificDiagnosticOptions([new("PHTG103", reported)])), run.Lines);
        Assert.Equal(severity == "none", !run.Output.Contains("PHTG103", StringComparison.Ordinal));
        Assert.Equal(severity == "error" ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public async Task WarningsCountAsErrorsWhenAskedFor()
    {
        using DefinitionFolder folder = Faulty();

        CliRun lenient = await folder.RunAsync("validate");
        CliRun strict = await folder.RunAsync("validate", "--warnings-as-errors");

        Assert.Equal((0, 1), (lenient.ExitCode, strict.ExitCode));
        Assert.Contains(": warning PHTG103: ", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(BuiltLines(folder, Library.WithGeneralDiagnosticOption(ReportDiagnostic.Error)), strict.Lines);
    }

    /// <summary>Definitions with one warning and no error.</summary>
    private static DefinitionFolder Faulty()
    {
        DefinitionFolder folder = DefinitionFolder.OfSamples();
        folder.Replace(SampleDefinitions.LicensePath, "Read one license.", $"Read one license. {new string('x', 1_500)}");
        return folder;
    }

    private static IEnumerable<string> BuiltLines(DefinitionFolder folder, CSharpCompilationOptions options) => BuildRun
        .DiagnosticsOf(options, Directory
            .EnumerateFiles(folder.Path, "*.planhat.yaml", SearchOption.AllDirectories)
            .Select(static path => (path, File.ReadAllText(path))))
        .Select(FindingText.Line);
}
