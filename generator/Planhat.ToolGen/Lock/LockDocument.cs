using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What a schema lock says.</summary>
/// <param name="start">The first line of the file.</param>
/// <param name="tools">The entries of the tools in their order.</param>
/// <param name="hidden">Names of the library tools that are taken away.</param>
/// <param name="findings">What is wrong with the file; when there is any, the entries count for nothing.</param>
internal sealed class LockDocument(
    LocationInfo start, IReadOnlyList<YamlEntry> tools, IReadOnlyList<YamlNode> hidden, IReadOnlyList<DiagnosticInfo> findings)
{
    public LocationInfo Start { get; } = start;

    public IReadOnlyList<YamlEntry> Tools { get; } = tools;

    public IReadOnlyList<YamlNode> Hidden { get; } = hidden;

    public IReadOnlyList<DiagnosticInfo> Findings { get; } = findings;
}
