using Microsoft.CodeAnalysis.Diagnostics;

namespace Planhat.ToolGen.Inputs;

/// <summary>Whether typed records and clients are emitted.</summary>
internal static class TypedClientOption
{
    /// <summary>The build property <c>PlanhatTypedClient</c>: on, unless it says <c>disable</c> or <c>false</c>.</summary>
    public static bool IsOn(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue("build_property.PlanhatTypedClient", out string? word);
        return word?.Trim().ToLowerInvariant() is not ("disable" or "disabled" or "false");
    }
}
