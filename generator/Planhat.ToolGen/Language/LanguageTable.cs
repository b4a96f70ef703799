using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Language;

/// <summary>The whole definition language: parser, suggestions and <c>definition.schema.json</c> derive from it.</summary>
internal static partial class LanguageTable
{
    /// <summary>The constructs a file can hold; the key of the same name tells which.</summary>
    public static EquatableArray<string> Kinds { get; } =
        new[] { Constructs.Api, Constructs.Model, Constructs.Extends, Constructs.ExtendsApi }.ToEquatableArray();

    /// <summary>All constructs, kinds of files first.</summary>
    public static EquatableArray<LanguageConstruct> All { get; } = new[]
    {
        Api(), Model(), Extends(), ExtendsApi(),
        Host(), IdPrefixes(), Paging(), RateLimit(), CustomFieldSource(), BulkUpsert(), Reference(),
        Identifiers(), AcceptedForms(), Page(), Rule(),
        Value(), Property(),
        Endpoint(), Change(), Filter(), LookUp(), Argument(), Annotations(),
    }.ToEquatableArray();

    private static readonly Dictionary<string, LanguageConstruct> ByName =
        All.ToDictionary(static construct => construct.Name, StringComparer.Ordinal);

    /// <summary>The construct with the name.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such construct.</exception>
    public static LanguageConstruct Find(string name) => ByName[name];

    private static LanguageConstruct Construct(string name, string label, string documentation, params LanguageKey[] keys) =>
        new(name, label, documentation, keys.ToEquatableArray());

    private static EquatableArray<string> Names(params string[] names) => names.ToEquatableArray();

    private static LanguageKey Required(string name, LanguageShape shape, string documentation) =>
        new(name, shape, documentation) { Required = true };

    private static LanguageKey Optional(string name, LanguageShape shape, string documentation) =>
        new(name, shape, documentation);

    private static LanguageKey OfOther(string name, string documentation) =>
        new(name, Shapes.Scalar, documentation) { IsOfOther = true };
}
