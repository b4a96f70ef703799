using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Finds the argument that other APIs, or other models of this one, call by another name.</summary>
internal static class ArgumentSynonyms
{
    private const string Id = "ID";
    private const string Ids = "IDS";

    /// <summary>Words for reserved arguments, in capitals and without separators.</summary>
    private static readonly (string Argument, string[] Words)[] Reserved =
    [
        (ReservedNames.Limit, ["PAGESIZE", "PERPAGE", "PAGELIMIT", "MAXRESULTS", "MAXRECORDS", "RECORDLIMIT", "COUNT", "TAKE", "TOP"]),
        (ReservedNames.NextCursor, ["CURSOR", "PAGETOKEN", "NEXTPAGETOKEN", "PAGECURSOR", "STARTCURSOR"]),
        (ReservedNames.Sort, ["ORDERBY", "SORTBY", "ORDER", "ORDERING", "SORTORDER", "SORTFIELD"]),
        (ReservedNames.Fields, ["SELECT", "COLUMNS", "PROPERTIES", "ATTRIBUTES", "FIELDNAMES", "SELECTFIELDS"]),
        (ReservedNames.Where, ["FILTER", "FILTERS", "CONDITION", "CONDITIONS", "CRITERIA"]),
        (ReservedNames.Custom, ["CUSTOMFIELDS", "CUSTOMFIELD", "CUSTOMPROPERTIES", "CUSTOMVALUES"]),
    ];

    private static readonly string[] WordsForPlaces = ["OFFSET", "SKIP", "PAGE", "PAGENUMBER", "PAGENO", "STARTAT", "STARTINDEX", "STARTFROM"];

    /// <summary>The argument of a tool that was certainly meant by an unknown name, or null.</summary>
    public static string? Find(PlanhatTool tool, string name)
    {
        string bare = NameWords.Of(name).Bare;
        return ReservedArgument(tool, bare)
            ?? OwnIdentifier(tool, bare)
            ?? IdentifierProperty(tool, bare)
            ?? Reference(tool, name, bare);
    }

    /// <summary>Whether a name asks for a page by its place, which no tool can.</summary>
    public static bool IsPlace(string name) => WordsForPlaces.Contains(NameWords.Of(name).Bare, StringComparer.Ordinal);

    private static string? ReservedArgument(PlanhatTool tool, string bare)
    {
        foreach ((string argument, string[] words) in Reserved)
        {
            if (tool.Arguments.Contains(argument) && words.Contains(bare, StringComparer.Ordinal))
            {
                return argument;
            }
        }

        return null;
    }

    // "licenseId" in the place of "id".
    private static string? OwnIdentifier(PlanhatTool tool, string bare) =>
        tool.Arguments.Contains(ReservedNames.Id) && (bare is "RECORDID" || bare == NameWords.Of(tool.Model.Name).Bare + Id) ? ReservedNames.Id : null;

    // Invoices say "extId" for what all other models call "externalId".
    private static string? IdentifierProperty(PlanhatTool tool, string bare)
    {
        string? property = bare switch
        {
            "EXTERNALID" or "EXTID" => tool.Model.ExternalIdProperty,
            "SOURCEID" or "SRCID" => tool.Model.SourceIdProperty,
            _ => null,
        };
        return property is not null && tool.Arguments.Contains(property) ? property : null;
    }

    // One model says "companyId", another "cId" and a third "companyIds"; what each refers to is in its description.
    private static string? Reference(PlanhatTool tool, string name, string bare)
    {
        PropertyDescription? property = ModelProperties.Find(tool.Model, name);
        IEnumerable<string> models = property is not null ? new[] { property.To }.OfType<string>() : tool.Model.Properties.Select(static property => property.To).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (string model in models)
        {
            string word = NameWords.Of(model).Bare;
            if ((property is not null || IsNamedAfter(word, bare))
                && tool.Arguments.All.Where(argument => IsNamedAfter(word, NameWords.Of(argument).Bare)).ToArray() is [var only])
            {
                return only;
            }
        }

        return null;
    }

    private static bool IsNamedAfter(string model, string bare) => bare == model + Id || bare == model + Ids || bare == model[..1] + Id;
}
