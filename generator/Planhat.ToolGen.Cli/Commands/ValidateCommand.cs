using System.CommandLine;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary><c>validate</c>: what a build would report.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new DefinitionOptions();
        Option<bool> json = new("--json") { Description = "Print the findings as a JSON array." };
        Option<bool> strict = new("--warnings-as-errors") { Description = "Count warnings as errors, as TreatWarningsAsErrors does in a build." };
        var command = new Command("validate", "Check definitions: the errors and warnings of a build, at file, line and column. Exit code 1 when there is an error.");
        files.AddTo(command);
        command.Options.Add(strict);
        command.Options.Add(json);
        command.SetAction((parsed, ct) =>
        {
            DefinitionSet definitions = files.Load(parsed, parsed.GetValue(strict), ct);
            return Task.FromResult(Run(definitions, parsed.GetValue(json), parsed.InvocationConfiguration));
        });
        return command;
    }

    private static int Run(DefinitionSet definitions, bool asJson, InvocationConfiguration console)
    {
        if (asJson)
        {
            console.Output.WriteLine(JsonText.Of(writer =>
            {
                writer.WriteStartArray();
                foreach (Diagnostic finding in definitions.Findings)
                {
                    writer.WriteStartObject();
                    FindingText.WriteMembers(writer, finding);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }));
        }
        else
        {
            foreach (Diagnostic finding in definitions.Findings)
            {
                console.Output.WriteLine(FindingText.Line(finding));
            }
        }

        string references = definitions.ReferenceFiles == 0 ? "" : $", {definitions.ReferenceFiles} for reference";
        console.Error.WriteLine(
            $"{Plural.Of(definitions.OwnFiles, "file")}{references}, {Plural.Of(definitions.Tools.Count, "tool")}: {FindingText.Counted(definitions.Findings)}");
        FindingReport.WriteHint(definitions, console.Error);
        return definitions.HasErrors ? ExitCode.Failed : ExitCode.Success;
    }
}
