using Benchmarks.Generation;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.BuildCost;

/// <summary>All of the generator's work on the shipped definitions, with nothing cached: files, lock, tools, records, clients.</summary>
internal static class FullRun
{
    private const int WarmUps = 30;
    private const int RunsOfRound = 10;

    public static void Measure(Report report, int rounds)
    {
        DefinitionSet shipped = DefinitionSet.Shipped();
        CSharpCompilation compilation = DefinitionSet.HostCompilation();
        (double coldCpu, double coldWall) = ProcessorTime.Of(() => Run(shipped, compilation));
        GeneratorRunResult result = DefinitionSet.ResultOf(shipped.Driver().RunGenerators(compilation));
        for (int i = 0; i < WarmUps; i++)
        {
            Run(shipped, compilation);
        }

        List<(double Cpu, double Wall)> runs = [];
        for (int i = 0; i < rounds * RunsOfRound; i++)
        {
            runs.Add(ProcessorTime.Of(() => Run(shipped, compilation)));
        }

        report.Title("A full run on the shipped definitions");
        report.Line($"{result.GeneratedSources.Length} files emitted, {result.GeneratedSources.Sum(static source => source.SourceText.Length) / 1024} Ki characters; the schema lock is compared. Target: 30 ms warm.\n");
        report.Columns("run", "processor ms", "clock ms");
        report.Row("first in the process", Samples.Number(coldCpu, "0.0"), Samples.Number(coldWall, "0.0"));
        Row(report, $"warm, {runs.Count} runs", runs);
    }

    private static void Row(Report report, string name, IReadOnlyCollection<(double Cpu, double Wall)> times) => report.Row(
        name,
        new Samples(times.Select(static time => time.Cpu)).Text("0.0"),
        new Samples(times.Select(static time => time.Wall)).Text("0.0"));

    private static void Run(DefinitionSet set, CSharpCompilation compilation) => _ = set.Driver().RunGenerators(compilation);
}
