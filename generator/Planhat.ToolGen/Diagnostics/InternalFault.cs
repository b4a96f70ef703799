using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Diagnostics;

/// <summary>A mistake of the generator itself, told as a finding so that the build goes on.</summary>
internal static class InternalFault
{
    /// <summary>The finding, at the first character of a file.</summary>
    public static DiagnosticInfo At(string path, Exception fault) => DiagnosticInfo.Create(
        DiagnosticDescriptors.InternalError,
        new LocationInfo(path, new TextSpan(0, 0), new LinePositionSpan(LinePosition.Zero, LinePosition.Zero)),
        fault.GetType().Name,
        string.Join(" ", fault.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
