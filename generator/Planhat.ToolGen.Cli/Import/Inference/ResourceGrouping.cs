using Planhat.ToolGen.Cli.Import.Description;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Groups operations by the collection that they are about.</summary>
internal sealed class ResourceGrouping
{
    /// <summary>First words of paths that do something.</summary>
    public static readonly string[] Verbs = ["find", "get", "search", "lookup", "by", "export", "cancel", "download", "fetch", "check", "validate"];

    private readonly IReadOnlyList<RoutedOperation> _operations;
    private readonly ILookup<string, RoutedOperation> _byShape;
    private readonly HashSet<string> _collections = new(StringComparer.Ordinal);

    private ResourceGrouping(IReadOnlyList<RoutedOperation> operations)
    {
        _operations = operations;
        _byShape = operations.ToLookup(static operation => operation.Shape, StringComparer.Ordinal);
        FindCollections();
        DropVerbs();
    }

    /// <summary>The groups in the order of their first operation.</summary>
    public static IReadOnlyList<ResourceGroup> Of(IReadOnlyList<RoutedOperation> operations)
    {
        var grouping = new ResourceGrouping(operations);
        return
        [
            .. operations
                .Select(operation => (Operation: operation, Base: grouping.BaseOf(operation)))
                .GroupBy(static pair => (RoutedOperation.ShapeOf(pair.Base), pair.Operation.Source.Server))
                .Select(static group => new ResourceGroup(group.First().Base, [.. group.Select(static pair => pair.Operation)])),
        ];
    }

    /// <summary>A collection is what a placeholder follows, or what is listed and added to.</summary>
    private void FindCollections()
    {
        foreach (RoutedOperation operation in _operations)
        {
            for (int length = 1; length < operation.Segments.Count; length++)
            {
                bool isWord = !RoutedOperation.IsPlaceholder(operation.Segments[length - 1]);
                if (isWord && RoutedOperation.IsPlaceholder(operation.Segments[length]))
                {
                    _collections.Add(RoutedOperation.ShapeOf(operation.Segments.Take(length)));
                }
            }

            if (operation.Segments.Count > 0 && !RoutedOperation.IsPlaceholder(operation.Segments[^1]) && IsListed(operation.Shape))
            {
                _collections.Add(operation.Shape);
            }
        }
    }

    /// <summary>What follows a verb is no record of a collection: <c>/contacts/find_by_email/{email}</c> is about contacts.</summary>
    private void DropVerbs()
    {
        foreach (string shape in _collections.ToList())
        {
            string[] words = shape.Split('/', StringSplitOptions.RemoveEmptyEntries);
            bool isVerb = Words.Split(words[^1]) is [var first, ..] && Verbs.Contains(first, StringComparer.Ordinal);
            bool hasOuter = Enumerable.Range(1, words.Length - 1).Any(length => _collections.Contains("/" + string.Join('/', words.Take(length))));
            if (isVerb && hasOuter)
            {
                _collections.Remove(shape);
            }
        }
    }

    private bool IsListed(string shape)
    {
        RoutedOperation? get = _byShape[shape].FirstOrDefault(static operation => operation.Method == "GET");
        return get is not null && (get.Source.Response?.Kind == SchemaKind.Array || _byShape[shape].Any(static operation => operation.Method is "POST" or "PUT"));
    }

    private IReadOnlyList<string> BaseOf(RoutedOperation operation)
    {
        IReadOnlyList<string> segments = operation.Segments;
        for (int length = segments.Count; length > 0; length--)
        {
            if (_collections.Contains(RoutedOperation.ShapeOf(segments.Take(length))))
            {
                return [.. segments.Take(length)];
            }
        }

        return segments;
    }
}
