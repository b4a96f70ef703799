using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>One model with everything that files say about it: its own file and those that extend it.</summary>
/// <param name="Base">The file that defines the model.</param>
/// <param name="Extensions">The files that extend it, in ordinal order of path.</param>
internal sealed record ModelSource(ParsedDocument Base, EquatableArray<ParsedDocument> Extensions)
{
    /// <summary>What the model's own file says.</summary>
    public ParsedModel Definition { get; } = Base.Model!;

    /// <summary>The defining file first, extensions after it.</summary>
    public IEnumerable<ParsedDocument> Documents => Extensions.Prepend(Base);

    /// <summary>What the files say, in their order.</summary>
    public IEnumerable<ParsedModel> Parts => Documents.Select(static document => document.Model!);

    /// <summary>Whether the library that compiled the model knows all of it, so that its description can be used as it is.</summary>
    public bool IsCompiledElsewhere =>
        Base.Role == DocumentRole.Reference
        && Extensions.All(static document => document.Role == DocumentRole.Reference || document.Model!.Properties.Count == 0);

    /// <summary>What the libraries alone say about the model.</summary>
    public ModelSource AsShipped() =>
        this with { Extensions = Extensions.Where(static document => document.Role == DocumentRole.Reference).ToEquatableArray() };

    /// <summary>Puts each extension to the model it extends; models come in ordinal order of name.</summary>
    public static IEnumerable<ModelSource> Gather(IEnumerable<ParsedDocument> documents)
    {
        List<ParsedDocument> models = [.. documents
            .Where(static document => document.Model is not null)
            .OrderBy(static document => document.Path, StringComparer.Ordinal)];
        ILookup<string, ParsedDocument> extensions = models
            .Where(static document => document.Model!.Extends)
            .ToLookup(static document => document.Model!.Name.Value, StringComparer.Ordinal);

        return models
            .Where(static document => !document.Model!.Extends)
            .OrderBy(static document => document.Model!.Name.Value, StringComparer.Ordinal)
            .Select(document => new ModelSource(document, extensions[document.Model!.Name.Value].ToEquatableArray()));
    }
}
