using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Diagnostics;

/// <summary>A place in a definition file, comparable by value and free of Roslyn trees.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The first character of a file.</summary>
    public static LocationInfo StartOf(string path) =>
        new(path, new TextSpan(0, 0), new LinePositionSpan(LinePosition.Zero, LinePosition.Zero));

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
