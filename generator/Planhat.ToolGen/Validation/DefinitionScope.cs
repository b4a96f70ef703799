using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>All definitions of a compilation, with the names they declare.</summary>
internal sealed class DefinitionScope
{
    private readonly HashSet<string> _models;
    private readonly ILookup<string, ParsedDocument> _families;

    /// <param name="documents">All documents; those of libraries come first and extensions last, so that a clash is told where it can be changed.</param>
    /// <param name="leftOut">Paths of documents whose properties do not count.</param>
    public DefinitionScope(IEnumerable<ParsedDocument> documents, ISet<string> leftOut)
    {
        Documents = [.. documents
            .OrderBy(static document => document.Role == DocumentRole.Reference ? 0 : 1)
            .ThenBy(static document => document.Model is { Extends: true } ? 1 : 0)
            .ThenBy(static document => document.Path, StringComparer.Ordinal)];
        ApiDocument = Documents.FirstOrDefault(static document => document.Api is not null);
        Definitions = [.. Documents.Where(static document => document.Model is { Extends: false })];
        _models = new HashSet<string>(Definitions.Select(static document => document.Model!.Name.Value), StringComparer.Ordinal);
        if (Api is not null)
        {
            _models.UnionWith(Api.References.Select(static reference => reference.Name.Value));
        }

        _families = Documents
            .Where(static document => document.Model is not null)
            .ToLookup(static document => document.Model!.Name.Value, StringComparer.Ordinal);
        HasUnknownNames = Documents.Any(static document => document is { Api: null, ApiExtension: null, Model: null });
        ApiExtensions = [.. Documents.Where(static document => document.ApiExtension is not null)];
        Parts = [.. Documents.Where(static document => document is { Model: not null, IsPartial: false }).Select(document => PartOf(document, leftOut))];
    }

    /// <summary>All documents: those of libraries first, extensions last, else in ordinal order of path.</summary>
    public IReadOnlyList<ParsedDocument> Documents { get; }

    /// <summary>The file that describes the API, or null.</summary>
    public ParsedDocument? ApiDocument { get; }

    public ParsedApi? Api => ApiDocument?.Api;

    /// <summary>Whether all hosts, tags and presets are known.</summary>
    public bool KnowsApi => ApiDocument is { IsPartial: false } && ApiExtensions.All(static document => !document.IsPartial);

    /// <summary>Documents that add to the api file.</summary>
    public IReadOnlyList<ParsedDocument> ApiExtensions { get; }

    /// <summary>The declared tags, those of the api file first.</summary>
    public IEnumerable<ParsedNamedText> Tags => (Api?.Tags ?? []).Concat(ApiExtensions.SelectMany(static document => document.ApiExtension!.Tags));

    /// <summary>The declared presets, those of the api file first.</summary>
    public IEnumerable<ParsedNamedText> Presets => (Api?.Presets ?? []).Concat(ApiExtensions.SelectMany(static document => document.ApiExtension!.Presets));

    /// <summary>Documents that define a model.</summary>
    public IReadOnlyList<ParsedDocument> Definitions { get; }

    /// <summary>Documents that define or extend a model and could be read in full.</summary>
    public IReadOnlyList<ModelPart> Parts { get; }

    /// <summary>Whether a file could not be read so far that its name is known.</summary>
    public bool HasUnknownNames { get; }

    /// <summary>Names of all models, with and without a file of their own.</summary>
    public IReadOnlyCollection<string> ModelNames => _models;

    /// <summary>Whether there is neither an API nor a file of a library: names of a library cannot be known.</summary>
    public bool LacksLibraries => ApiDocument is null && !HasUnknownNames && Documents.All(static document => document.Role != DocumentRole.Reference);

    /// <summary>Whether a model may be named.</summary>
    public bool KnowsModel(string name) => HasUnknownNames || ApiDocument is { IsPartial: true } || _models.Contains(name);

    private ModelPart PartOf(ParsedDocument document, ISet<string> leftOut)
    {
        ParsedModel model = document.Model!;
        List<ParsedDocument> family = [.. _families[model.Name.Value]];
        ParsedDocument? definition = model.Extends ? family.Find(static other => !other.Model!.Extends) : document;
        IEnumerable<ParsedDocument> parts = family.Where(other => other == definition || (other.Model!.Extends && !leftOut.Contains(other.Path)));
        return new ModelPart(
            document,
            model,
            definition?.Model,
            [.. parts.Select(static other => other.Model!).OrderBy(static other => other.Extends ? 1 : 0)],
            family.TrueForAll(other => !other.IsPartial || (other.Model!.Extends && leftOut.Contains(other.Path))));
    }
}
