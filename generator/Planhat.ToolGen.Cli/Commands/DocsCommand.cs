using System.CommandLine;
using Planhat.ToolGen.Cli.Docs;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary><c>docs</c>: the reference of the tools in Markdown.</summary>
internal static class DocsCommand
{
    public static Command Create()
    {
        var files = new DefinitionOptions();
        Option<string?> folder = new("--output", "-o")
        {
            Description = "Folder for an index and a page for each model; pages of models that are gone are deleted. Default: one text on stdout.",
            HelpName = "DIR",
        };
        var command = new Command("docs", "Write the reference of the tools in Markdown: what each does, takes, gives back and sends.");
        files.AddTo(command);
        command.Options.Add(folder);
        command.SetAction((parsed, ct) =>
        {
            DefinitionSet definitions = files.Load(parsed, ct);
            InvocationConfiguration console = parsed.InvocationConfiguration;
            return Task.FromResult(definitions.IsWhole
                ? Write(new ToolReference(definitions), parsed.GetValue(folder), console)
                : FindingReport.Refuse(definitions, "no reference is written", console.Error));
        });
        return command;
    }

    private static int Write(ToolReference reference, string? folder, InvocationConfiguration console)
    {
        if (folder is null)
        {
            console.Output.Write(reference.ToPage());
        }
        else
        {
            IReadOnlyDictionary<string, string> pages = reference.ToPages();
            PageFolder.Write(folder, pages);
            console.Error.WriteLine($"{Plural.Of(pages.Count, "page")} in {folder}");
        }

        return ExitCode.Success;
    }
}
