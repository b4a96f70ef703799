using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Reading;

/// <summary>The node tree of one file.</summary>
/// <param name="root">The root node; after a fault what stood before it; null when there is nothing.</param>
/// <param name="start">The first character of the file.</param>
/// <param name="diagnostics">What was wrong with the text. When there is any, the tree is incomplete.</param>
internal sealed class YamlDocument(YamlNode? root, LocationInfo start, IReadOnlyList<DiagnosticInfo> diagnostics)
{
    public YamlNode? Root { get; } = root;

    public LocationInfo Start { get; } = start;

    public IReadOnlyList<DiagnosticInfo> Diagnostics { get; } = diagnostics;
}
