using System.CommandLine;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Lock;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary><c>diff</c>: in what the tools differ from a schema lock.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var files = new DefinitionOptions();
        Argument<string> path = new("LOCK") { Description = "A planhat.tools.lock.json, such as that of the last release." };
        Option<bool> json = new("--json") { Description = "Print the differences as a JSON array." };
        var command = new Command("diff", "Compare the tools with a schema lock and print the change report in Markdown. Exit code 1 when a difference breaks those who use the tools.")
        {
            path,
        };
        files.AddTo(command);
        command.Options.Add(json);
        command.SetAction((parsed, ct) =>
        {
            string name = parsed.GetRequiredValue(path);
            string text = TextFile.Read(name);
            LockFile file = new(Path.GetFullPath(name), text);
            DefinitionSet definitions = files.Load(parsed, ct);
            return Task.FromResult(definitions.IsWhole
                ? Run(definitions, file, parsed.GetValue(json), parsed.InvocationConfiguration, ct)
                : FindingReport.Refuse(definitions, "nothing is compared", parsed.InvocationConfiguration.Error));
        });
        return command;
    }

    private static int Run(DefinitionSet definitions, LockFile file, bool asJson, InvocationConfiguration console, CancellationToken ct)
    {
        LockSettings settings = new(IsOffered: false, IsAccepting: false, IsStrict: false, IsRequired: false);
        LockComparison comparison = LockComparison.Of(new[] { file }.ToEquatableArray(), settings, definitions.Catalog, isWhole: true, ct);
        if (comparison.Findings.Count > 0)
        {
            foreach (Diagnostic finding in definitions.Apply(comparison.Findings))
            {
                console.Error.WriteLine(FindingText.Line(finding));
            }

            return ExitCode.Usage;
        }

        ReportedDifference[] differences = [.. ReportedDifference.Of(comparison, definitions)];
        console.Output.Write(asJson ? Json(differences) : ChangeReport.Of(comparison.Differences));
        int breaking = differences.Count(static difference => difference.Finding.Severity == DiagnosticSeverity.Error);
        if (breaking == 0)
        {
            return ExitCode.Success;
        }

        console.Error.WriteLine($"{ToolGenCommand.Name}: {Plural.Of(breaking, "difference")} {(breaking == 1 ? "breaks" : "break")} those who use the tools.");
        return ExitCode.Failed;
    }

    private static string Json(IEnumerable<ReportedDifference> differences) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (ReportedDifference difference in differences)
        {
            difference.Write(writer);
        }

        writer.WriteEndArray();
    }) + "\n";
}
