using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Benchmarks.Micro;

/// <summary>Hands over to BenchmarkDotNet, for what happens within one process.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments")
        {
            Description = "Arguments of BenchmarkDotNet, after --, such as: micro -- --filter *FullRun*",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("micro", "Time and memory by BenchmarkDotNet.") { arguments };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(arguments) ?? [];
            DirectoryInfo results = Directory.CreateTempSubdirectory("planhat-benchmarks-");
            _ = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run(given.Length == 0 ? ["--filter", "*"] : given, Config(results.FullName));
        });
        return command;
    }

    // In process: the version pinned here knows no later framework than .NET 9 to build a program of its own for.
    private static ManualConfig Config(string results) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(results);
}
