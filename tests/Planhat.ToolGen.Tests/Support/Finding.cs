using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>A diagnostic as an author sees it.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
/// <param name="Text">The text under the span.</param>
internal sealed record Finding(string Id, string Path, int Line, int Column, string Text, string Message)
{
    public static Finding Of(DiagnosticInfo info, SourceText source)
    {
        LinePosition start = info.Location.Lines.Start;
        return new Finding(
            info.Descriptor.Id,
            info.Location.Path,
            start.Line + 1,
            start.Character + 1,
            source.ToString(info.Location.Span),
            info.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
