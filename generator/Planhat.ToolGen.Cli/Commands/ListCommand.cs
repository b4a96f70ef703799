using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Cli.Tokens;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary><c>list</c>: the tools in a table.</summary>
internal static class ListCommand
{
    private static readonly string[] Heading = ["name", "operation", "request", "model", "tags", "exposure", "tokens"];

    public static Command Create()
    {
        var files = new DefinitionOptions();
        Option<string?> models = new("--model", "-m") { Description = "Only tools of these models.", HelpName = "a,b" };
        Option<string?> tags = new("--tags", "-t") { Description = "Only tools that bear one of these tags.", HelpName = "a,b" };
        Option<bool> json = new("--json") { Description = "Print the tools as a JSON array." };
        var command = new Command("list", $"List the tools with what each sends and takes of a model's context; tokens are {TokenEstimate.Meaning}.");
        files.AddTo(command);
        command.Options.Add(models);
        command.Options.Add(tags);
        command.Options.Add(json);
        command.SetAction((parsed, ct) =>
        {
            DefinitionSet definitions = files.Load(parsed, ct);
            IReadOnlyList<string> ofModels = parsed.Words(models, [.. definitions.Tools.Select(static tool => tool.Record.Name).Distinct(StringComparer.Ordinal)]);
            IReadOnlyList<string> withTags = parsed.Words(tags, [.. definitions.Tools.SelectMany(static tool => tool.Tool.Tags).Distinct(StringComparer.Ordinal)]);
            DefinedTool[] tools =
            [
                .. definitions.Tools
                    .Where(tool => ofModels.Count == 0 || ofModels.Contains(tool.Record.Name, StringComparer.Ordinal))
                    .Where(tool => withTags.Count == 0 || withTags.Intersect(tool.Tool.Tags, StringComparer.Ordinal).Any()),
            ];
            Print(tools, parsed.GetValue(json), parsed.InvocationConfiguration);
            return Task.FromResult(FindingReport.WriteErrors(definitions, parsed.InvocationConfiguration.Error));
        });
        return command;
    }

    private static void Print(DefinedTool[] tools, bool asJson, InvocationConfiguration console)
    {
        if (asJson)
        {
            console.Output.WriteLine(JsonText.Of(writer => WriteAll(writer, tools)));
            return;
        }

        if (tools.Length > 0)
        {
            TextTable.Write(console.Output, [Heading, .. tools.Select(Row)], static column => column == Heading.Length - 1);
        }

        console.Error.WriteLine(Summary(tools, [.. tools.Where(static tool => tool.Tool.Exposure == ToolExposure.Default).Select(static tool => tool.Json)]));
    }

    private static string Summary(DefinedTool[] tools, string[] listed)
    {
        string cost = listed.Length == 0 ? "" : $", {TokenEstimate.Told(TokenEstimate.OfList(listed))}";
        return $"{Plural.Of(tools.Length, "tool")}; {listed.Length} of them in tools/list unless more are asked for{cost}";
    }

    private static string[] Row(DefinedTool tool) =>
    [
        tool.Tool.Name,
        ToolWords.Operation(tool.Tool),
        ToolWords.Request(tool.Tool),
        tool.Record.Name,
        string.Join(',', tool.Tool.Tags),
        ToolWords.Exposure(tool.Tool),
        tool.Tokens.ToString(CultureInfo.InvariantCulture),
    ];

    private static void WriteAll(Utf8JsonWriter writer, IEnumerable<DefinedTool> tools)
    {
        writer.WriteStartArray();
        foreach (DefinedTool tool in tools)
        {
            writer.WriteStartObject();
            writer.WriteString("name", tool.Tool.Name);
            writer.WriteString("title", tool.Tool.Title);
            writer.WriteString("operation", ToolWords.Operation(tool.Tool));
            writer.WriteString("verb", tool.Tool.Verb);
            writer.WriteString("path", tool.Tool.Path);
            writer.WriteString("model", tool.Record.Name);
            writer.WriteStrings("tags", tool.Tool.Tags);
            writer.WriteStrings("presets", tool.Tool.Presets);
            writer.WriteStrings("aliases", tool.Tool.Aliases);
            writer.WriteString("exposure", ToolWords.Exposure(tool.Tool));
            writer.WriteNumber("estimatedTokens", tool.Tokens);
            writer.WriteString("file", DisplayPath.Of(tool.At.Path));
            writer.WriteNumber("line", tool.At.Lines.Start.Line + 1);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
