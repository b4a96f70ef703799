namespace Planhat.ToolGen.Tools;

/// <summary>A property of a Planhat model.</summary>
/// <param name="Name">The name tools use in arguments, <c>fields</c>, <c>sort</c> and <c>where</c>.</param>
/// <param name="Kind">Its domain type.</param>
public sealed record PropertyDescription(string Name, PropertyKind Kind)
{
    /// <summary>The name Planhat uses in responses, and so the one results show.</summary>
    public string ReadName { get; init; } = Name;

    /// <summary>The name Planhat uses in request bodies.</summary>
    public string WireName { get; init; } = Name;

    /// <summary>The domain type of the elements, for arrays; otherwise equal to <see cref="Kind"/>.</summary>
    public PropertyKind ItemKind { get; init; } = Kind;

    /// <summary>Name of the model referred to, for references and arrays of references.</summary>
    public string? To { get; init; }

    /// <summary>The only values Planhat takes, for texts of a closed list; otherwise empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Values that are known, for texts that may hold others, too; otherwise empty.</summary>
    public IReadOnlyList<string> KnownValues { get; init; } = [];

    /// <summary>Other words that people use for it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Whether Planhat sets the property, so that a write of it is refused.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the property is noise that <c>*</c> does not cover.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The members, for objects and for arrays of objects.</summary>
    public IReadOnlyList<PropertyDescription> Properties { get; init; } = [];
}
