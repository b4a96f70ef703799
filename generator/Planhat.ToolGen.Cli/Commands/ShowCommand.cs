using System.CommandLine;
using System.Globalization;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Cli.Tokens;
using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary><c>show</c>: one tool as a client sees it.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var files = new DefinitionOptions();
        Argument<string> name = new("TOOL") { Description = "The tool's name, or a former one that is among its aliases." };
        Option<bool> json = new("--json") { Description = "Print nothing but the JSON object." };
        var command = new Command("show", $"Show a tool as an MCP client receives it in tools/list, what it sends, where it is defined, and its token cost, {TokenEstimate.Meaning}.")
        {
            name,
        };
        files.AddTo(command);
        command.Options.Add(json);
        command.SetAction((parsed, ct) =>
        {
            DefinitionSet definitions = files.Load(parsed, ct);
            InvocationConfiguration console = parsed.InvocationConfiguration;
            int code = FindingReport.WriteErrors(definitions, console.Error);
            DefinedTool tool = Find(parsed.GetRequiredValue(name), definitions);
            console.Output.WriteLine(JsonText.Indented(tool.Json));
            if (!parsed.GetValue(json))
            {
                WriteFacts(tool, console.Output);
            }

            return Task.FromResult(code);
        });
        return command;
    }

    private static DefinedTool Find(string name, DefinitionSet definitions)
    {
        DefinedTool? tool =
            definitions.Tools.FirstOrDefault(tool => tool.Tool.Name == name)
            ?? definitions.Tools.FirstOrDefault(tool => tool.Tool.Aliases.Contains(name, StringComparer.Ordinal));
        if (tool is not null)
        {
            return tool;
        }

        IReadOnlyList<string> near = NameSearch.Near(name, [.. definitions.Tools.Select(static tool => tool.Tool.Name)]);
        string missing = definitions.IsWhole ? "" : ", unless it is in a file in error";
        throw new UsageException(near.Count == 0
            ? $"there is no tool '{name}'{missing}; {ToolGenCommand.Name} list shows all."
            : $"there is no tool '{name}'{missing}; did you mean {string.Join(", ", near)}?");
    }

    private static void WriteFacts(DefinedTool tool, TextWriter output)
    {
        output.WriteLine();
        List<string[]> rows =
        [
            ["request", ToolWords.Request(tool.Tool) + (tool.Tool.Host == "main" ? "" : $" on host {tool.Tool.Host}")],
            ["model", tool.Record.Name],
            ["exposure", ToolWords.Exposure(tool.Tool)],
            ["tags", string.Join(", ", tool.Tool.Tags)],
        ];
        AddUnlessEmpty(rows, "presets", tool.Tool.Presets);
        AddUnlessEmpty(rows, "aliases", tool.Tool.Aliases);
        rows.Add(["defined", string.Create(CultureInfo.InvariantCulture, $"{DisplayPath.Of(tool.At.Path)}({tool.At.Lines.Start.Line + 1})")]);
        rows.Add(["cost", TokenEstimate.Told(tool.Tokens)]);
        TextTable.Write(output, rows, static _ => false);
    }

    private static void AddUnlessEmpty(List<string[]> rows, string what, EquatableArray<string> words)
    {
        if (words.Count > 0)
        {
            rows.Add([what, string.Join(", ", words)]);
        }
    }
}
