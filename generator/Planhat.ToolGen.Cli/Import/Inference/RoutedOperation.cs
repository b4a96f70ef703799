using Planhat.ToolGen.Cli.Import.Description;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>An operation whose path is one that a definition can hold.</summary>
/// <param name="Source">The operation.</param>
/// <param name="Segments">The segments of its path; placeholders have legal names.</param>
internal sealed record RoutedOperation(ImportedOperation Source, IReadOnlyList<string> Segments)
{
    /// <summary>The placeholder of the tenant token.</summary>
    public const string Tenant = "{tenant}";

    public string Method => Source.Method;

    /// <summary>The path template.</summary>
    public string Path => "/" + string.Join('/', Segments);

    /// <summary>Whether the tenant token stands in the path.</summary>
    public bool IsTenant => Segments.Contains(Tenant, StringComparer.Ordinal);

    /// <summary>The path with all placeholders alike, so that two paths can be compared.</summary>
    public string Shape => ShapeOf(Segments);

    /// <summary>Whether a segment is a placeholder other than the tenant token.</summary>
    public static bool IsPlaceholder(string segment) => segment.StartsWith('{') && segment.EndsWith('}') && segment != Tenant;

    /// <summary>The name in a placeholder.</summary>
    public static string NameOf(string placeholder) => placeholder[1..^1];

    /// <summary>The segments joined, with all placeholders alike.</summary>
    public static string ShapeOf(IEnumerable<string> segments) => string.Concat(segments.Select(static segment => IsPlaceholder(segment) ? "/{}" : "/" + segment));
}
