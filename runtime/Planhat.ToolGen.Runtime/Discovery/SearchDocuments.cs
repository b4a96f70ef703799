using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>What is searched: one document for each model, one for each tool.</summary>
internal static class SearchDocuments
{
    private const double Name = 8;
    private const double Synonym = 6;
    private const double OwnSynonym = 1;
    private const double Member = 0.6;
    private const double Prose = 0.4;

    /// <summary>What the records are, from everything that all tools of a model say.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tools">The tools of the model.</param>
    public static SearchDocument OfModel(ModelDescription model, IReadOnlyList<PlanhatTool> tools)
    {
        var document = new SearchDocument();
        document.AddPhrase(model.Name, Name);
        document.AddPhrase(model.Title, Name);
        document.AddPhrase(model.Resource, Name);

        // Words that every tool has are the model's; the others belong to single arguments.
        IEnumerable<string> shared = tools.Select(static tool => (IEnumerable<string>)tool.Synonyms).Aggregate(Enumerable.Intersect);
        foreach (string synonym in shared)
        {
            document.AddPhrase(synonym, Synonym);
        }

        foreach (PropertyDescription property in model.Properties)
        {
            document.AddPhrase(property.Name, Member);
            foreach (string word in property.KnownValues.Concat(property.Values).Concat(property.Synonyms))
            {
                document.AddPhrase(word, Member);
            }
        }

        foreach (PlanhatTool tool in tools)
        {
            AddTool(document, tool);
        }

        return document;
    }

    /// <summary>What one tool says for itself.</summary>
    public static SearchDocument OfTool(PlanhatTool tool)
    {
        var document = new SearchDocument();
        document.AddPhrase(tool.Name, Name);
        document.AddPhrase(tool.Title, Name);
        foreach (string name in tool.Arguments.All)
        {
            document.AddPhrase(name, Member);
        }

        AddTool(document, tool);
        return document;
    }

    private static void AddTool(SearchDocument document, PlanhatTool tool)
    {
        document.AddText(WithoutNames(tool.Description), Prose);
        foreach (string synonym in tool.Synonyms)
        {
            document.AddPhrase(synonym, OwnSynonym);
        }
    }

    // They are other tools, and arguments.
    private static string WithoutNames(string text) =>
        string.Join(' ', text.Split(' ').Where(static word => !word.Contains('_', StringComparison.Ordinal) && !word.Contains('`', StringComparison.Ordinal)));
}
