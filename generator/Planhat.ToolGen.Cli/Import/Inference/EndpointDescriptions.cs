using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Words the descriptions of endpoints from the source's text.</summary>
internal sealed class EndpointDescriptions(ImportLog log)
{
    private const int LongestTitle = 60;

    /// <summary>Sets description and title.</summary>
    public void Describe(EndpointDraft endpoint, ModelDraft model)
    {
        ImportedOperation source = endpoint.Source;
        string? text = DescriptionText.Clean(source.Description, DescriptionText.OfEndpoint);
        string? summary = DescriptionText.Clean(source.Summary, DescriptionText.OfEndpoint);
        if (text is null)
        {
            log.Review(endpoint, WarningKind.Description, source.Pointer, "the source has no description; say when to use the tool, and what comes back");
        }

        string description = text is null
            ? Sentence(IsTelling(summary) ? summary! : Derived(endpoint, model))
            : IsTelling(summary) && Adds(summary!, text) && text.Length + summary!.Length < DescriptionText.OfEndpoint
                ? $"{Sentence(summary)} {text}"
                : text;
        if (source.IsDeprecated)
        {
            description = $"Deprecated. {description}";
            log.Review(endpoint, WarningKind.Description, source.Pointer, "the source calls the operation deprecated");
        }

        endpoint.Description = description;
        if (endpoint.IsCustom)
        {
            endpoint.Title = DescriptionText.Title(source.Summary, LongestTitle);
        }
    }

    /// <summary>Whether a summary has a word of weight that the text has not.</summary>
    private static bool Adds(string summary, string text)
    {
        string bare = Words.Snake(Words.Split(text));
        return Words.Split(summary).Any(word => word.Length > 3 && !bare.Contains(Words.Singular(word), StringComparison.Ordinal));
    }

    private static bool IsTelling(string? summary) => summary is not null && summary.Contains(' ', StringComparison.Ordinal);

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    private static string Derived(EndpointDraft endpoint, ModelDraft model)
    {
        string one = Words.Spaced(model.Name);
        string many = Words.Spaced(model.Resource);
        return endpoint.Operation switch
        {
            "list" => $"List {many}",
            "get" => $"Read one {one} by id",
            "create" => $"Create one {one}",
            "update" => $"Change one {one}",
            "delete" => $"Delete one {one}",
            "bulk_upsert" => $"Create or update many {many} at once",
            _ => $"Call {endpoint.Source.Label}",
        };
    }
}
