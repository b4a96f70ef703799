using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Names models after the last word of their path, and no two alike.</summary>
internal sealed class ModelNaming
{
    private static readonly string[] ForbiddenModels = ["planhat", "api"];
    private static readonly string[] ForbiddenResources = ["equals", "gethashcode", "gettype", "tostring", "memberwiseclone", "referenceequals", "finalize", "planhatclient"];

    private static readonly string[] Bare = ["bulk", "batch", "search", "all", "list", "status", "data", "details", "info", "count", "query", "me"];

    private readonly HashSet<string> _models = new(ForbiddenModels, StringComparer.Ordinal);
    private readonly HashSet<string> _resources = new(ForbiddenResources, StringComparer.Ordinal);

    /// <summary>Takes the names of a model that exists already.</summary>
    public void Take(string model, string? resource)
    {
        _models.Add(Words.Bare(model));
        _resources.Add(Words.Bare(resource ?? model));
    }

    /// <summary>The name that a group's model should have: singular words.</summary>
    public static string Wanted(ResourceGroup group) => Words.ModelName(Words.Singular(Plural(group)));

    /// <summary>A model without content.</summary>
    public ModelDraft Name(ResourceGroup group)
    {
        IReadOnlyList<string> plural = Plural(group);
        string wanted = Words.ModelName(Words.Singular(plural));
        string name = Unique(wanted, Qualified(group, static words => Words.Singular(words)), _models);
        string resource = Unique(Words.ModelName(plural), Qualified(group, static words => words), _resources);
        return new ModelDraft(name, resource, group.ModelPath, group.Operations[0].Source.Pointer);
    }

    private static IReadOnlyList<string> Plural(ResourceGroup group)
    {
        IReadOnlyList<string> literals = group.Literals;
        IReadOnlyList<string> last = literals.Count == 0 ? ["record"] : Spelled(literals[^1], group);

        // A collection under a record of another is named after both, and so is one whose own word says nothing.
        bool isBare = last.Count == 1 && Bare.Contains(last[0], StringComparer.Ordinal);
        return (group.IsNested || isBare) && literals.Count > 1 ? [.. Words.Singular(Words.Split(literals[^2])), .. last] : last;
    }

    /// <summary>The words of a segment. Where folders, tags or schemas spell the same name with separate words, theirs.</summary>
    private static IReadOnlyList<string> Spelled(string segment, ResourceGroup group)
    {
        IReadOnlyList<string> own = Words.Split(segment);
        string bare = string.Concat(own);
        IEnumerable<string> names = group.Operations.SelectMany(static operation => operation.Source.Groups.Concat(
            new[] { operation.Source.Response?.Name, operation.Source.Response?.Items?.Name, operation.Source.Body?.Schema.Name, operation.Source.Summary }.OfType<string>()));
        foreach (IReadOnlyList<string> words in names.Take(200).Select(Words.Split).SelectMany(Runs).Where(words => words.Count > own.Count))
        {
            if (string.Concat(words) == bare)
            {
                return words;
            }

            if (string.Concat(Words.Singular(words)) == Words.Singular(bare))
            {
                // The plural is the segment's: only its last word differs.
                string stem = string.Concat(words.Take(words.Count - 1));
                return bare.StartsWith(stem, StringComparison.Ordinal) && bare.Length > stem.Length ? [.. words.Take(words.Count - 1), bare[stem.Length..]] : own;
            }
        }

        return own;
    }

    /// <summary>All runs of words in a name, as long as it is short.</summary>
    private static IEnumerable<IReadOnlyList<string>> Runs(IReadOnlyList<string> words)
    {
        for (int start = 0; start < words.Count && words.Count <= 10; start++)
        {
            for (int length = words.Count - start; length > 1; length--)
            {
                yield return [.. words.Skip(start).Take(length)];
            }
        }
    }

    private static string Qualified(ResourceGroup group, Func<IReadOnlyList<string>, IReadOnlyList<string>> bend)
    {
        IEnumerable<string> words = group.Literals.Select((segment, index) =>
            index == group.Literals.Count - 1 ? Words.Snake(bend(Words.Split(segment))) : Words.Snake(Words.Singular(Words.Split(segment))));
        return Words.ModelName(words.TakeLast(3));
    }

    private static string Unique(string wanted, string qualified, HashSet<string> taken)
    {
        string unique = wanted;
        for (int number = 1; !taken.Add(Words.Bare(unique)); number++)
        {
            unique = number == 1 && qualified != wanted ? qualified : $"{wanted}_{number + 1}";
        }

        return unique;
    }
}
