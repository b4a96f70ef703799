using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Diagnostics;

/// <summary>A place in a definition file, comparable by value and free of Roslyn trees.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
