using Benchmarks.Generation;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.BuildCost;

/// <summary>A full run on more and more endpoints, each with its part of the lock.</summary>
internal static class Scaling
{
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static void Measure(Report report, int rounds)
    {
        report.Title("Many endpoints");
        report.Line("Synthetic models of five endpoints and twelve properties, with their schema lock; warm. Target: 10,000 endpoints in 3 s, linear.\n");
        report.Columns("endpoints", "files emitted", "processor ms", "clock ms", "processor µs an endpoint", "as the smallest");
        double? smallest = null;
        foreach (int size in Sizes)
        {
            DefinitionSet set = DefinitionSet.Locked(SyntheticDefinitions.Of(size));
            CSharpCompilation compilation = DefinitionSet.HostCompilation();
            int files = 0;
            WarmUp(set, compilation, size);
            var cpu = new List<double>();
            var wall = new List<double>();
            for (int i = 0; i < rounds; i++)
            {
                GC.Collect();
                (double cpuOfRun, double wallOfRun) = ProcessorTime.Of(() => files = Files(set, compilation));
                cpu.Add(cpuOfRun);
                wall.Add(wallOfRun);
            }

            var ofProcessor = new Samples(cpu);
            double each = ofProcessor.Median * 1000 / size;
            smallest ??= each;
            report.Row(
                $"{size:N0}",
                $"{files:N0}",
                ofProcessor.Text("0"),
                new Samples(wall).Text("0"),
                Samples.Number(each, "0"),
                Samples.Number(each / smallest.Value, "0.00"));
        }
    }

    // Small runs need many repetitions until the code is optimised.
    private static void WarmUp(DefinitionSet set, CSharpCompilation compilation, int size)
    {
        for (int i = 0; i < Math.Max(1, 4_000 / size); i++)
        {
            Files(set, compilation);
        }
    }

    private static int Files(DefinitionSet set, CSharpCompilation compilation) =>
        DefinitionSet.ResultOf(set.Driver().RunGenerators(compilation)).GeneratedSources.Length;
}
