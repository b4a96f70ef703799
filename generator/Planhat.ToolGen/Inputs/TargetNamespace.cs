using Microsoft.CodeAnalysis.Diagnostics;
using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Inputs;

/// <summary>The namespace emitted types live in.</summary>
internal static class TargetNamespace
{
    private const string Default = "Planhat.Tools";

    /// <summary>The build property <c>PlanhatToolGenNamespace</c>, else the project's root namespace, made valid.</summary>
    public static string Of(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue("build_property.PlanhatToolGenNamespace", out string? wished);
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root);
        return FirstOf(wished, root);
    }

    /// <summary>The first name from which a namespace can be made; that of the shipped tools when there is none.</summary>
    public static string FirstOf(params string?[] names) => names
        .Select(static name => Identifier.Namespace(name ?? string.Empty))
        .FirstOrDefault(static name => name.Length > 0) ?? Default;
}
