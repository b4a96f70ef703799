using Benchmarks.Measuring;

namespace Benchmarks.BuildCost;

/// <summary>The generator's share of the compiler's processor time in a clean compile of the definitions library.</summary>
/// <remarks>
/// Twice: as the compiler itself reports the generator's time, which is that of the clock; and as the difference to a compile that gets the
/// same files without the generator, which holds everything, loading and just-in-time compilation included.
/// </remarks>
internal static class CompilerShare
{
    private const int WarmUps = 3;

    private static readonly (string Name, string[] Arguments)[] Modes = [("with analyzers, as the build runs it", []), ("no analyzers", ["/skipanalyzers+"])];

    public static async Task MeasureAsync(Report report, int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("planhat-build-cost-");
        try
        {
            CompilerCall with = await CompilerCall.CaptureAsync(folder.FullName);
            CompilerCall without = await with.WithoutGeneratorAsync();
            report.Title("The generator's share of the compiler's processor time");
            report.Line("A clean compile of the definitions library (net10.0, Release) by the SDK's compiler. Target: 5 %.\n");
            report.Columns("compiler", "analyzers", "compiler ms", "generator ms as reported (clock)", "its share", "without the generator ms", "difference ms", "its share");
            foreach ((string name, string[] arguments) in Modes)
            {
                await MeasureAsync(report, rounds, "a fresh process", name, call => call.RunAsync(arguments), with, without);
            }

            foreach ((string name, string[] arguments) in Modes)
            {
                await using CompilerServer server = CompilerServer.Start(with, folder.FullName);
                for (int i = 0; i < WarmUps; i++)
                {
                    await server.RunAsync(with, arguments);
                    await server.RunAsync(without, arguments);
                }

                await MeasureAsync(report, rounds, "the compiler server, warm", name, call => server.RunAsync(call, arguments), with, without);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(
        Report report,
        int rounds,
        string compiler,
        string analyzers,
        Func<CompilerCall, Task<(double Cpu, double Generator)>> run,
        CompilerCall with,
        CompilerCall without)
    {
        List<(double Cpu, double Generator)> whole = [];
        List<double> rest = [];
        for (int i = 0; i < rounds; i++)
        {
            // In turns, so that a busy minute of the machine strikes both.
            whole.Add(await run(with));
            rest.Add((await run(without)).Cpu);
        }

        var cpu = new Samples(whole.Select(static run => run.Cpu));
        var others = new Samples(rest);
        double difference = cpu.Median - others.Median;
        report.Row(
            compiler,
            analyzers,
            cpu.Text("0"),
            new Samples(whole.Select(static run => run.Generator)).Text("0"),
            new Samples(whole.Select(static run => 100 * run.Generator / run.Cpu)).Text("0.0") + " %",
            others.Text("0"),
            Samples.Number(difference, "0"),
            Samples.Number(100 * difference / cpu.Median, "0.0") + " %");
    }
}
