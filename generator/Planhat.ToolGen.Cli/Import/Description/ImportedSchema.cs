using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>What values are possible, as far as the source tells. Members and items are worked out when they are asked for: a source may refer to itself.</summary>
internal sealed class ImportedSchema
{
    private readonly Lazy<IReadOnlyList<ImportedMember>> _members;
    private readonly Lazy<ImportedSchema?> _items;

    /// <param name="kind">What JSON values.</param>
    /// <param name="pointer">JSON pointer to the place in the source.</param>
    /// <param name="members">Members of an object.</param>
    /// <param name="items">Elements of an array.</param>
    public ImportedSchema(SchemaKind kind, string pointer, Func<IReadOnlyList<ImportedMember>>? members = null, Func<ImportedSchema?>? items = null)
    {
        Kind = kind;
        Pointer = pointer;
        _members = new Lazy<IReadOnlyList<ImportedMember>>(members ?? (static () => []));
        _items = new Lazy<ImportedSchema?>(items ?? (static () => null));
    }

    public SchemaKind Kind { get; }

    /// <summary>JSON pointer to the place in the source.</summary>
    public string Pointer { get; }

    /// <summary>The name under which the source files the schema, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The format, such as <c>date-time</c>, or null.</summary>
    public string? Format { get; init; }

    /// <summary>A regular expression of texts, or null.</summary>
    public string? Pattern { get; init; }

    public string? Description { get; init; }

    /// <summary>The only texts allowed; empty when there is no such list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>Most characters of a text.</summary>
    public int? MaxLength { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    /// <summary>Whether the schema was made from examples, so that it says less than it seems to.</summary>
    public bool FromExamples { get; init; }

    /// <summary>Example values; null values are left out.</summary>
    public IReadOnlyList<JsonNode> Examples { get; init; } = [];

    public JsonNode? Default { get; init; }

    /// <summary>What the source says that this description cannot; one order or sentence each.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public IReadOnlyList<ImportedMember> Members => _members.Value;

    public ImportedSchema? Items => _items.Value;

    /// <summary>Nothing known.</summary>
    public static ImportedSchema Unknown(string pointer) => new(SchemaKind.Unknown, pointer);

    /// <summary>The member with the name, or null.</summary>
    public ImportedMember? Find(string name) => Members.FirstOrDefault(member => member.Name == name);
}
