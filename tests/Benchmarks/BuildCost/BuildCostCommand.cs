using System.CommandLine;
using Benchmarks.Measuring;

namespace Benchmarks.BuildCost;

/// <summary>What the generator costs a build.</summary>
internal static class BuildCostCommand
{
    private static readonly IReadOnlyDictionary<string, Func<Report, int, Task>> Parts = new Dictionary<string, Func<Report, int, Task>>(StringComparer.Ordinal)
    {
        ["share"] = CompilerShare.MeasureAsync,
        ["in-process"] = InProcessCompile.MeasureAsync,
        ["full-run"] = static (report, rounds) => Synchronously(FullRun.Measure, report, rounds),
        ["scaling"] = static (report, rounds) => Synchronously(Scaling.Measure, report, rounds),
        ["edits"] = static (report, rounds) => Synchronously(Edits.Measure, report, rounds),
    };

    public static Command Create()
    {
        var only = new Option<string[]>("--only")
        {
            Description = $"Parts to measure: {string.Join(", ", Parts.Keys)}. All when left out.",
            AllowMultipleArgumentsPerToken = true,
        };
        only.AcceptOnlyFromAmong([.. Parts.Keys]);
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = static _ => 5 };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--rounds must be at least 1.");
            }
        });
        var output = new Option<FileInfo?>("--output") { Description = "A file for the report beside stdout; nothing else is written." };
        var command = new Command("build-cost", "The generator's share of a build, a full run, runs of many endpoints, and runs after an edit.") { only, rounds, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] chosen = parsed.GetValue(only) is { Length: > 0 } some ? some : [.. Parts.Keys];
            var report = new Report(Console.Out);
            report.Line("# Build cost");
            report.Line();
            report.Line($"{Machine.Description}. Values are medians, in brackets the least and the most of all rounds; times are of the processor unless said otherwise.");
            foreach (string part in Parts.Keys.Where(chosen.Contains))
            {
                await Parts[part](report, parsed.GetValue(rounds));
            }

            if (parsed.GetValue(output) is { } file)
            {
                await File.WriteAllTextAsync(file.FullName, report.Text, cancellationToken);
            }

            return 0;
        });
        return command;
    }

    private static Task Synchronously(Action<Report, int> measure, Report report, int rounds)
    {
        measure(report, rounds);
        return Task.CompletedTask;
    }
}
