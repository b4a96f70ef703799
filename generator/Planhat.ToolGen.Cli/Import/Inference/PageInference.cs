using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Finds the page sizes of lists.</summary>
internal sealed partial class PageInference(PagingDraft paging, ImportLog log)
{
    private const int UsualDefault = 100;
    private const int UsualMaximum = 2000;

    /// <summary>Sets the page sizes of a model, and marks the lists that are not paged.</summary>
    public void Settle(ModelDraft model, IReadOnlyList<EndpointDraft> endpoints)
    {
        List<EndpointDraft> lists = [.. endpoints.Where(static endpoint => endpoint.Operation == "list")];
        if (lists.Count == 0)
        {
            return;
        }

        foreach (EndpointDraft list in lists.Where(list => LimitOf(list) is null))
        {
            list.Unpaged = true;
            log.Review(list, WarningKind.Paging, list.Source.Pointer, $"the source shows no parameter '{paging.Limit}', so it is taken to answer with the whole list");
        }

        if (lists.TrueForAll(static list => list.Unpaged))
        {
            return;
        }

        ImportedParameter? limit = lists.Select(LimitOf).FirstOrDefault(static parameter => parameter is not null);
        string text = $"{limit?.Description} {limit?.Schema.Description}";
        int? size = Whole(limit?.Schema.Default) ?? Told(DefaultText(), text);
        int? most = limit?.Schema.Maximum is { } maximum && maximum is >= 1 and <= 100_000 ? (int)maximum : Told(MaximumText(), text);
        int max = Math.Max(most ?? Math.Max(UsualMaximum, size ?? 0), Math.Max(paging.ToolPage, size ?? 0));
        var page = new PageDraft(Math.Min(size ?? UsualDefault, max), max);
        if (limit is not null && (size is null || most is null || max != most))
        {
            string what = size is null && most is null ? "the page sizes are" : size is null ? "the usual page size is" : most is null ? "the largest page is" : $"the largest page is {most} in the source, less than tools ask for, and";
            log.Review(page, WarningKind.Paging, limit.Pointer, $"{what} not certain; take them from the documentation");
        }

        model.Page = page;
    }

    private ImportedParameter? LimitOf(EndpointDraft list) =>
        list.Source.Parameters.FirstOrDefault(parameter => parameter.Place == ParameterPlace.Query && parameter.Name == paging.Limit);

    private static int? Whole(JsonNode? value) =>
        value is JsonValue scalar && scalar.TryGetValue(out decimal number) && number is >= 1 and <= 100_000 ? (int)number : null;

    private static int? Told(Regex expression, string text) =>
        expression.Match(text) is { Success: true } match
            && int.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is >= 1 and <= 100_000
            ? number
            : null;

    [GeneratedRegex(@"default\w*\W+((is|value|of|to|:|=)\W+)*(?<number>[0-9][0-9,]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DefaultText();

    [GeneratedRegex(@"(max\w*\W+((is|value|of|to|:|=|limit|allowed|page|size|number|records|items|results)\W+)*|(at most|up to|no more than|not more than|not exceed|limited to|(between|from)\s+[0-9]+\s+(and|to)|\b[0-9]+\s*(-|–|\.\.)|<=|≤)\s*)(?<number>[0-9][0-9,]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MaximumText();
}
