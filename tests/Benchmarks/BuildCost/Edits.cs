using System.Reflection;
using Benchmarks.Generation;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Planhat.ToolGen;
using Planhat.ToolGen.Tests.Support;

namespace Benchmarks.BuildCost;

/// <summary>What an edit makes the generator do anew on the shipped definitions, in an editor that keeps the generator's cache.</summary>
internal static class Edits
{
    private const string EditedFile = "license.planhat.yaml";
    private const string EditedWords = "List licenses (subscriptions";
    private const int EditsOfRound = 10;

    private static readonly HashSet<string> Steps =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

    public static void Measure(Report report, int rounds)
    {
        DefinitionSet shipped = DefinitionSet.Shipped();
        AdditionalText license = shipped.Definitions.Single(static file => file.Path == EditedFile);
        string text = license.GetText()!.ToString();
        int endpoint = text.IndexOf(EditedWords, StringComparison.Ordinal);
        if (endpoint < 0)
        {
            throw new InvalidOperationException($"'{EditedWords}' is no longer in {EditedFile}; name other words of one endpoint's description.");
        }

        report.Title("Edits");
        report.Line("Target: no step for an edit elsewhere, no file for a comment, one tool's file for its endpoint.\n");
        report.Columns("edit", "steps run anew", "of them with another result", "files emitted anew", "processor ms", "clock ms");
        Row(report, rounds, shipped, "C# elsewhere", static (driver, compilation, i) => (
            driver,
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"internal static class Another{i};", (CSharpParseOptions)compilation.SyntaxTrees[0].Options))));
        Row(report, rounds, shipped, "comment in YAML", (driver, compilation, i) => (
            driver.ReplaceAdditionalText(license, new StoredText(EditedFile, $"# note {i}\n{text}")),
            compilation));
        Row(report, rounds, shipped, "description of one endpoint", (driver, compilation, i) => (
            driver.ReplaceAdditionalText(license, new StoredText(EditedFile, text.Insert(endpoint, $"Note {i}, "))),
            compilation));
    }

    private static void Row(
        Report report,
        int rounds,
        DefinitionSet set,
        string name,
        Func<GeneratorDriver, CSharpCompilation, int, (GeneratorDriver Driver, CSharpCompilation Compilation)> edit)
    {
        CSharpCompilation compilation = DefinitionSet.HostCompilation();
        (IncrementalStepRunReason[] reasons, int files) = Count(set, compilation, edit);

        // Tracking costs time of its own, so what is timed runs without it.
        GeneratorDriver before = set.Driver().RunGenerators(compilation);
        var cpu = new List<double>();
        var wall = new List<double>();
        for (int i = 0; i < (rounds + 1) * EditsOfRound; i++)
        {
            (GeneratorDriver driver, CSharpCompilation edited) = edit(before, compilation, i);
            (double cpuOfRun, double wallOfRun) = ProcessorTime.Of(() => _ = driver.RunGenerators(edited));
            if (i >= EditsOfRound)
            {
                cpu.Add(cpuOfRun);
                wall.Add(wallOfRun);
            }
        }

        report.Row(
            name,
            $"{reasons.Count(static reason => reason != IncrementalStepRunReason.Cached)}",
            $"{reasons.Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)}",
            $"{files}",
            new Samples(cpu).Text("0.00"),
            new Samples(wall).Text("0.00"));
    }

    private static (IncrementalStepRunReason[] Reasons, int Files) Count(
        DefinitionSet set,
        CSharpCompilation compilation,
        Func<GeneratorDriver, CSharpCompilation, int, (GeneratorDriver Driver, CSharpCompilation Compilation)> edit)
    {
        GeneratorDriver before = set.Driver(tracks: true).RunGenerators(compilation);
        GeneratorRunResult old = DefinitionSet.ResultOf(before);
        (GeneratorDriver driver, CSharpCompilation edited) = edit(before, compilation, 0);
        GeneratorRunResult result = DefinitionSet.ResultOf(driver.RunGenerators(edited));

        // The first steps belong to the compiler: they hand on the compilation, the options and the files, changed or not.
        IncrementalStepRunReason[] reasons =
        [
            .. result.TrackedSteps
                .Where(static step => Steps.Contains(step.Key))
                .SelectMany(static step => step.Value)
                .SelectMany(static step => step.Outputs)
                .Select(static output => output.Reason),
        ];
        var known = old.GeneratedSources.Select(static source => source.SourceText).ToHashSet();
        return (reasons, result.GeneratedSources.Count(source => !known.Contains(source.SourceText)));
    }
}
