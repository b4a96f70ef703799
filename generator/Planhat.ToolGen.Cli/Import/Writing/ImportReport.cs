using System.Globalization;
using System.Text;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Output;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes what became of every operation, for the reviewer.</summary>
internal static class ImportReport
{
    /// <summary>Name of the report beside the definitions.</summary>
    public const string FileName = "import-report.md";

    /// <summary>One line that counts everything.</summary>
    public static string Summary(ImportPlan plan)
    {
        int endpoints = plan.Models.Sum(static model => model.Endpoints.Count);
        int operations = endpoints + plan.Joined + plan.LeftOut.Count;
        string joined = plan.Joined == 0 ? "" : $", {Text(plan.Joined)} joined with another of the same method and path";
        return $"{Plural.Of(operations, "operation")}: {Plural.Of(endpoints, "endpoint")} of {Plural.Of(plan.Models.Count, "model")}{joined}, {Text(plan.LeftOut.Count)} left out";
    }

    /// <summary>The report in Markdown.</summary>
    /// <param name="source">Name of the file that was imported.</param>
    /// <param name="format">Its format.</param>
    /// <param name="plan">What it became.</param>
    /// <param name="warnings">What could not be decided.</param>
    public static string Of(string source, string format, ImportPlan plan, IReadOnlyList<ImportWarning> warnings)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Import of {Cell(source)}\n\n{Cell(format)}. {Summary(plan)}.\n");
        WriteEndpoints(text, plan);
        WriteLeftOut(text, plan);
        WriteWarnings(text, warnings);
        return text.ToString();
    }

    /// <summary>The warnings counted by kind, most first.</summary>
    public static IEnumerable<string> Kinds(IReadOnlyList<ImportWarning> warnings) => warnings
        .GroupBy(static warning => warning.Kind, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .Select(static group => $"{Text(group.Count())} {group.Key}");

    private static void WriteEndpoints(StringBuilder text, ImportPlan plan)
    {
        if (plan.Models.Count == 0)
        {
            return;
        }

        text.Append("\n## Endpoints\n\nAll are hidden until `exposure: hidden` is removed.\n\n| model | tool | operation | from | to review |\n|---|---|---|---|---|\n");
        foreach (ModelDraft model in plan.Models)
        {
            foreach (EndpointDraft endpoint in model.Endpoints)
            {
                int reviews = endpoint.Reviews.Count + endpoint.Arguments.Concat(endpoint.Filters).Sum(static argument => argument.Reviews.Count);
                text.Append(CultureInfo.InvariantCulture, $"| {model.Name} | {endpoint.Name} | {endpoint.Operation} | {Cell(endpoint.Source.Label)} | {(reviews == 0 ? "" : Text(reviews))} |\n");
            }
        }
    }

    private static void WriteLeftOut(StringBuilder text, ImportPlan plan)
    {
        if (plan.LeftOut.Count == 0)
        {
            return;
        }

        text.Append("\n## Left out\n\n| operation | place | reason |\n|---|---|---|\n");
        foreach (LeftOutOperation left in plan.LeftOut)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(left.Label)} | `{Cell(left.Pointer)}` | {Cell(left.Reason)} |\n");
        }
    }

    private static void WriteWarnings(StringBuilder text, IReadOnlyList<ImportWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Warnings\n\n{string.Join(", ", Kinds(warnings))}.\n\n| kind | place | what |\n|---|---|---|\n");
        foreach (ImportWarning warning in warnings)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {warning.Kind} | `{Cell(warning.Pointer)}` | {Cell(warning.Message)} |\n");
        }
    }

    private static string Cell(string text) => YamlText.Comment(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("`", "'", StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
