using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <summary>Everything the generator can report. An id is never used twice, not even after its rule is gone.</summary>
internal static partial class DiagnosticDescriptors
{
    private const string Category = "Planhat.ToolGen";

    private static string HelpLink(string id) =>
        $"https://github.com/planhat-toolgen/planhat-toolgen/blob/main/generator/docs/{id}.md";
}
