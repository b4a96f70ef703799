namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>The operations on one resource.</summary>
/// <param name="Base">Segments of the collection's path.</param>
/// <param name="Operations">The operations.</param>
internal sealed record ResourceGroup(IReadOnlyList<string> Base, IReadOnlyList<RoutedOperation> Operations)
{
    /// <summary>Whether the collection lies under a record of another, so that its path has a placeholder.</summary>
    public bool IsNested => Base.Any(RoutedOperation.IsPlaceholder);

    /// <summary>The path that a model can have: the segments before the first placeholder.</summary>
    public string ModelPath => "/" + string.Join('/', Base.TakeWhile(static segment => !RoutedOperation.IsPlaceholder(segment)));

    /// <summary>The segments that are words.</summary>
    public IReadOnlyList<string> Literals { get; } =
        [.. Base.Where(static segment => !segment.Contains('{', StringComparison.Ordinal) && Words.Split(segment).Count > 0)];

    /// <summary>Whether all there is is one POST to a path that ends in a singular word: something is done, nothing is kept.</summary>
    public bool IsAction { get; } =
        Operations.Count == 1 && Operations[0].Method == "POST" && Words.Split(Base.Count == 0 ? "" : Base[^1]) is [.., var last] && Words.Singular(last) == last;

    /// <summary>Whether the path ends in something that is done, such as <c>search</c>: what follows it is no identifier of a record.</summary>
    public bool IsVerb => Base.Count > 0 && Words.Split(Base[^1]) is [var first, ..] && ResourceGrouping.Verbs.Contains(first, StringComparer.Ordinal);

    /// <summary>Whether an operation is about the whole collection.</summary>
    public bool IsCollection(RoutedOperation operation) => operation.Segments.Count == Base.Count;

    /// <summary>Whether an operation is about one record.</summary>
    public bool IsItem(RoutedOperation operation) => operation.Segments.Count == Base.Count + 1 && RoutedOperation.IsPlaceholder(operation.Segments[^1]);
}
