using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Parsing;

/// <summary>Takes values out of the mapping of a construct; what does not fit the language table reads as absent.</summary>
/// <remarks>Reports nothing: <see cref="ShapeChecker"/> has reported what is passed over here.</remarks>
internal sealed class ConstructReader(LanguageConstruct construct, YamlNode node)
{
    private readonly YamlMapping? _mapping = node as YamlMapping;

    /// <summary>Name of the construct.</summary>
    public string Construct => construct.Name;

    /// <summary>The construct's text, as far as it stands on one line.</summary>
    public LocationInfo At => node.At;

    /// <summary>Reads the mapping of a construct.</summary>
    public static ConstructReader Of(string construct, YamlNode node) => new(LanguageTable.Find(construct), node);

    /// <summary>Whether the key stands, whatever its value.</summary>
    public bool Has(string key) => Node(key, out _) is not null;

    /// <summary>The keys that stand, in their order, known or not.</summary>
    public IEnumerable<Located<string>> Keys => _mapping is null ? [] : Entries(_mapping).Select(Name);

    public Located<string>? Text(string key) =>
        Node(key, out LanguageShape shape) is { } value ? TextOf(shape, value) : null;

    public Located<int>? Integer(string key) =>
        Scalar(key) is { } scalar && ScalarChecker.NumberOf(scalar.Value) is { } number && number is >= int.MinValue and <= int.MaxValue
            ? new Located<int>((int)number, scalar.At)
            : null;

    public Located<decimal>? Number(string key) =>
        Scalar(key) is { } scalar && ScalarChecker.NumberOf(scalar.Value) is { } number
            ? new Located<decimal>(number, scalar.At)
            : null;

    public Located<bool>? Boolean(string key) =>
        Scalar(key) is { } scalar
            ? new Located<bool>(scalar.Text == "true", scalar.At)
            : null;

    public Located<ScalarValue>? Value(string key) =>
        Scalar(key) is { } scalar ? new Located<ScalarValue>(scalar.Value, scalar.At) : null;

    /// <summary>The texts of a list, or the one that stands alone.</summary>
    public EquatableArray<Located<string>> Texts(string key)
    {
        YamlNode? value = Node(key, out LanguageShape shape);
        return shape switch
        {
            ListShape list => TextsOf(list, value),
            ListOrMapShape either => TextsOf(either.List, value),
            _ => throw new ArgumentException($"'{key}' is not a list.", nameof(key)),
        };
    }

    /// <summary>The mapping of a nested construct, or null.</summary>
    public ConstructReader? Nested(string key) =>
        Node(key, out LanguageShape shape) is YamlMapping value && shape is ConstructShape nested
            ? Of(nested.Construct, value)
            : null;

    /// <summary>The mappings of a list of constructs.</summary>
    public IEnumerable<ConstructReader> NestedItems(string key) =>
        Node(key, out LanguageShape shape) is YamlSequence sequence && shape is ListShape { Item: ConstructShape nested }
            ? sequence.Items.OfType<YamlMapping>().Select(item => Of(nested.Construct, item))
            : [];

    /// <summary>Names and constructs of a mapping; a name stays known even if its construct is unreadable.</summary>
    public IEnumerable<(Located<string> Name, ConstructReader Construct)> NestedEntries(string key)
    {
        YamlNode? value = Node(key, out LanguageShape shape);
        MapShape? map = shape as MapShape ?? (shape as ListOrMapShape)?.Map;
        return value is YamlMapping mapping && map?.Value is ConstructShape or EitherShape
            ? Entries(mapping).Select(entry => (Name(entry), Of(map.Value is EitherShape either ? EitherChoice.Of(either, entry.Value) : ((ConstructShape)map.Value).Construct, entry.Value)))
            : [];
    }

    /// <summary>Names and texts of a mapping; a name stays known even if its text is unreadable.</summary>
    public IEnumerable<(Located<string> Name, Located<string>? Text)> TextEntries(string key)
    {
        YamlNode? value = Node(key, out LanguageShape shape);
        return value is YamlMapping mapping && shape is MapShape map
            ? Entries(mapping).Select(entry => (Name(entry), TextOf(map.Value, entry.Value)))
            : [];
    }

    /// <summary>Names and lists of a mapping.</summary>
    public IEnumerable<(Located<string> Name, EquatableArray<Located<string>> Texts)> ListEntries(string key)
    {
        YamlNode? value = Node(key, out LanguageShape shape);
        return value is YamlMapping mapping && shape is MapShape { Value: ListShape list }
            ? Entries(mapping).Select(entry => (Name(entry), TextsOf(list, entry.Value)))
            : [];
    }

    /// <summary>Properties with fixed values.</summary>
    public EquatableArray<ParsedConstant> Constants(string key)
    {
        YamlNode? value = Node(key, out LanguageShape shape);
        return value is YamlMapping mapping && shape is MapShape { Value: ScalarShape wanted }
            ? Entries(mapping)
                .Where(entry => entry.Value is YamlScalar scalar && ScalarChecker.Check(wanted, scalar, "value") is null)
                .Select(static entry => new ParsedConstant(
                    Name(entry),
                    new Located<ScalarValue>(((YamlScalar)entry.Value).Value, entry.Value.At)))
                .ToEquatableArray()
            : EquatableArray<ParsedConstant>.Empty;
    }

    /// <summary>Where a key is written, for keys whose value is not read.</summary>
    public Located<string>? KeyOf(string key) =>
        _mapping?.Find(key) is { } entry ? new Located<string>(key, entry.Key.At) : null;

    private static IEnumerable<YamlEntry> Entries(YamlMapping mapping)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return mapping.Entries.Where(entry => seen.Add(entry.Key.Text));
    }

    private static Located<string> Name(YamlEntry entry) => new(entry.Key.Text, entry.Key.At);

    private static Located<string>? TextOf(LanguageShape shape, YamlNode node) =>
        shape is ScalarShape text && node is YamlScalar scalar && ScalarChecker.Check(text, scalar, "value") is null
            ? new Located<string>(scalar.Text, scalar.At)
            : null;

    private static EquatableArray<Located<string>> TextsOf(ListShape list, YamlNode? node)
    {
        IEnumerable<YamlNode> items = node switch
        {
            YamlSequence sequence => sequence.Items,
            YamlScalar scalar when list.SingleAllowed => [scalar],
            _ => [],
        };
        var texts = new List<Located<string>>();
        foreach (YamlNode item in items)
        {
            if (TextOf(list.Item, item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.ToEquatableArray();
    }

    private YamlScalar? Scalar(string key) =>
        Node(key, out LanguageShape shape) is YamlScalar scalar
        && shape is ScalarShape wanted
        && ScalarChecker.Check(wanted, scalar, "value") is null
            ? scalar
            : null;

    private YamlNode? Node(string key, out LanguageShape shape)
    {
        LanguageKey known = construct.Find(key)
            ?? throw new ArgumentException($"The language table has no key '{key}' in {construct.Label}.", nameof(key));
        shape = known.Shape;
        return _mapping?.Find(key)?.Value;
    }
}
