using System.CommandLine;
using System.Globalization;
using Benchmarks.Generation;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Planhat.ToolGen.TestSupport;

namespace Benchmarks.BuildCost;

/// <summary>Generator and compiler side by side in one fresh process: the first compilation, and later ones.</summary>
internal static class InProcessCompile
{
    private const string Name = "in-process-compile";
    private const int Repetitions = 10;

    /// <summary>The hidden command that a child process runs.</summary>
    public static Command CreateCommand()
    {
        var command = new Command(Name) { Hidden = true };
        command.SetAction(static _ => Console.Out.WriteLine(string.Join(
            '\n',
            Enumerable.Range(0, Repetitions).Select(static _ => Once()).Select(static times =>
                string.Create(CultureInfo.InvariantCulture, $"{times.Generator} {times.Compiler}")))));
        return command;
    }

    public static async Task MeasureAsync(Report report, int rounds)
    {
        var cold = new List<(double Generator, double Compiler)>();
        var warm = new List<(double Generator, double Compiler)>();
        for (int i = 0; i < rounds; i++)
        {
            (string output, _) = await ChildProcess.RunAsync(Environment.ProcessPath!, [.. Self, Name], Repository.Root);
            (double, double)[] times = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
            cold.Add(times[0]);
            warm.AddRange(times[(Repetitions / 2)..]);
        }

        report.Title("Generator and compiler in one process");
        report.Line("The generator's run, and the compiler's parsing, binding and emitting of what it gave; no analyzers. The compiler here comes from its package and, unlike the SDK's, holds no machine code before it runs.\n");
        report.Columns("compilation", "generator ms", "compiler ms", "generator's share");
        Row(report, "first in the process", cold);
        Row(report, "later", warm);
    }

    private static string[] Self => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [typeof(InProcessCompile).Assembly.Location]
        : [];

    private static void Row(Report report, string name, IReadOnlyList<(double Generator, double Compiler)> times) => report.Row(
        name,
        new Samples(times.Select(static time => time.Generator)).Text("0"),
        new Samples(times.Select(static time => time.Compiler)).Text("0"),
        new Samples(times.Select(static time => 100 * time.Generator / (time.Generator + time.Compiler))).Text("0.0") + " %");

    private static (double Generator, double Compiler) Once()
    {
        DefinitionSet shipped = DefinitionSet.Shipped();
        CSharpCompilation compilation = DefinitionSet.WholeCompilation();
        Compilation whole = compilation;
        (double generator, _) = ProcessorTime.Of(() => DefinitionSet.ResultOf(shipped.Driver().RunGeneratorsAndUpdateCompilation(compilation, out whole, out _)));
        (double compiler, _) = ProcessorTime.Of(() => Emit(whole));
        return (generator, compiler);
    }

    private static void Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: documentation);
        if (!result.Success)
        {
            throw new InvalidOperationException($"What was generated does not compile: {result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }
    }

    private static (double Generator, double Compiler) Parse(string line)
    {
        string[] parts = line.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
