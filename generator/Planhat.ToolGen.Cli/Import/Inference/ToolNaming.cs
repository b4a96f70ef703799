using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Names tools as the shipped ones are named, and no two alike.</summary>
internal sealed class ToolNaming(string prefix, ImportLog log)
{
    /// <summary>Most characters of a tool's name; some clients drop tools with longer ones.</summary>
    private const int Longest = 52;

    private static readonly string[] Fillers = ["the", "a", "an", "of", "for", "to", "with", "and", "in", "on", "from", "by", "all", "single", "given", "specified", "specific"];

    /// <summary>Names that generated code uses; as C# spells them, in lower case.</summary>
    private static readonly string[] Forbidden =
    [
        "equals", "gethashcode", "gettype", "tostring", "memberwiseclone", "referenceequals", "finalize",
        "planhat", "planhattools", "planhattoolnames", "list", "get", "create", "update", "delete", "upsert", "bulkupsert", "custom",
    ];

    private readonly HashSet<string> _classes = new(Forbidden, StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> _prefix = Words.Split(prefix);

    /// <summary>Takes the name of a tool that exists already.</summary>
    public void Take(string name) => _classes.Add(Identifier.Pascal(name));

    /// <summary>Names an endpoint.</summary>
    public void Name(EndpointDraft endpoint, ModelDraft model)
    {
        IReadOnlyList<string> wanted = WordsOf(endpoint, model);
        string name = Fit(wanted);
        string unique = name;
        for (int number = 2; !_classes.Add(Identifier.Pascal(unique)); number++)
        {
            string suffix = $"_{number}";
            unique = name[..Math.Min(name.Length, Longest - suffix.Length)].TrimEnd('_') + suffix;
        }

        endpoint.Name = unique;
        if (unique != Words.Snake(wanted))
        {
            log.Review(endpoint, WarningKind.Name, endpoint.Source.Pointer, $"the name '{Words.Snake(wanted)}' is too long or taken");
        }
    }

    private IReadOnlyList<string> WordsOf(EndpointDraft endpoint, ModelDraft model)
    {
        IReadOnlyList<string> one = [.. _prefix, .. model.Name.Split('_')];
        IReadOnlyList<string> many = [.. _prefix, .. model.Resource.Split('_')];
        string article = one.Count > 0 && "aeiou".Contains(one[0][0], StringComparison.Ordinal) ? "an" : "a";
        return endpoint.Intended switch
        {
            "list" => ["list", "all", .. many],
            "get" => ["get", "single", .. one, "by", "id"],
            "create" => ["create", article, .. one],
            "update" => ["update", article, .. one, "by", "id"],
            "delete" => ["delete", article, .. one, "by", "id"],
            "bulk_upsert" => ["bulk", "upsert", .. many],
            _ => OfCustom(endpoint, model),
        };
    }

    /// <summary>The words of the source, the prefix behind the first, and the model where they do not name it.</summary>
    private IReadOnlyList<string> OfCustom(EndpointDraft endpoint, ModelDraft model)
    {
        List<string> words = [.. SourceWords(endpoint)];
        if (words.Count == 0 || !char.IsAsciiLetter(words[0][0]))
        {
            words.InsertRange(0, endpoint.Method switch { "GET" => ["get"], "DELETE" => ["delete"], "PUT" or "PATCH" => ["update"], _ => ["do"] });
        }

        List<string> rest = [.. words.Skip(1).Where(word => !_prefix.Contains(word, StringComparer.Ordinal))];
        HashSet<string> known = [.. rest.Select(Words.Singular)];
        bool namesModel = model.Name.Split('_').All(word => known.Contains(Words.Singular(word)))
            || known.Contains(Words.Bare(model.Name)) || known.Contains(Words.Singular(Words.Bare(model.Resource)));
        IEnumerable<string> object_ = namesModel ? [] : model.Name.Split('_').Where(word => !known.Contains(Words.Singular(word)));
        return [words[0], .. _prefix, .. object_, .. rest];
    }

    private static IReadOnlyList<string> SourceWords(EndpointDraft endpoint)
    {
        // An operation id often begins with the tag: issues/list-comments.
        string id = endpoint.Source.Id ?? "";
        int slash = id.LastIndexOf('/');
        IReadOnlyList<string> words = Words.Split(slash < 0 ? id : id[(slash + 1)..]);
        if (words.Count is 0 or > 8)
        {
            IReadOnlyList<string> summary = Words.Split(DescriptionText.Title(endpoint.Source.Summary, 120) ?? "");
            words = summary.Count is > 0 and <= 10 || words.Count == 0 ? summary : words;
        }

        return [.. words.Where(static word => word is not ("a" or "an" or "the"))];
    }

    private static string Fit(IReadOnlyList<string> wanted)
    {
        List<string> words = [.. wanted];
        for (int index = words.Count - 1; index > 0 && Words.Snake(words).Length > Longest; index--)
        {
            if (Fillers.Contains(words[index], StringComparer.Ordinal))
            {
                words.RemoveAt(index);
            }
        }

        while (words.Count > 3 && Words.Snake(words).Length > Longest)
        {
            words.RemoveAt(words.Count - 1);
        }

        string name = Words.Snake(words);
        return name.Length > Longest ? name[..Longest].TrimEnd('_') : name;
    }
}
