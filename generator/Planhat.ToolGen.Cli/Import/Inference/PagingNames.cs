using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Knows the query parameters by which APIs page, order and select.</summary>
internal static class PagingNames
{
    private static readonly string[] Limits = ["limit", "pagesize", "perpage", "count", "maxresults", "top", "size", "resultsperpage", "itemsperpage"];
    private static readonly string[] Offsets = ["offset", "skip", "startindex", "startat"];
    private static readonly string[] Orders = ["sort", "orderby", "order", "sortby", "sorting"];
    private static readonly string[] Selections = ["select", "fields"];
    private static readonly string[] Others =
    [
        "page", "pagenumber", "cursor", "pagetoken", "nextpagetoken", "startingafter", "endingbefore", "after", "before", "nextcursor", "continuationtoken", "pageafter",
        "pagebefore", "bookmark", "scrollparam", "marker",
    ];

    /// <summary>The names that most lists of a source use, Planhat's where it has none.</summary>
    public static PagingDraft Recognise(IEnumerable<ImportedOperation> operations)
    {
        List<string> names =
        [
            .. operations.Where(static operation => operation.Method == "GET")
                .SelectMany(static operation => operation.Parameters)
                .Where(static parameter => parameter.Place == ParameterPlace.Query)
                .Select(static parameter => parameter.Name),
        ];
        string? limit = MostUsed(names, Limits);
        string? offset = MostUsed(names, Offsets);
        string? sort = MostUsed(names, Orders);
        string? select = MostUsed(names, Selections);
        (string Usual, string? Found)[] all = [("limit", limit), ("offset", offset), ("sort", sort), ("select", select)];
        return new PagingDraft(limit ?? "limit", offset ?? "offset", sort ?? "sort", select ?? "select")
        {
            Assumed = [.. all.Where(static name => name.Found is null).Select(static name => name.Usual)],
            IsKnown = limit is not null && offset is not null,
        };
    }

    /// <summary>Whether a parameter pages in a way that the language does not: by page numbers, or by cursors.</summary>
    public static bool IsOther(string name) => Others.Contains(Words.Bare(name), StringComparer.Ordinal);

    /// <summary>Whether a parameter says how many records a page has.</summary>
    public static bool IsLimit(string name) => Limits.Contains(Words.Bare(name), StringComparer.Ordinal);

    private static string? MostUsed(List<string> names, string[] words) => names
        .Where(name => words.Contains(Words.Bare(name), StringComparer.Ordinal))
        .GroupBy(static name => name, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(group => Array.IndexOf(words, Words.Bare(group.Key)))
        .Select(static group => group.Key)
        .FirstOrDefault();
}
