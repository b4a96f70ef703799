using Microsoft.CodeAnalysis.Diagnostics;

namespace Planhat.ToolGen.Lock;

/// <summary>What the build says about the schema lock.</summary>
/// <param name="IsOffered">Whether the build has the targets that write a lock; without them nobody is told to make one.</param>
/// <param name="IsAccepting">Whether the changes are accepted: the lock is written anew and nothing is reported.</param>
/// <param name="IsStrict">Whether any difference is an error, as on builds on CI.</param>
/// <param name="IsRequired">Whether a strict build fails without a lock.</param>
internal sealed record LockSettings(bool IsOffered, bool IsAccepting, bool IsStrict, bool IsRequired)
{
    /// <summary>Reads the compiler-visible build properties.</summary>
    public static LockSettings Of(AnalyzerConfigOptionsProvider options) => new(
        IsOffered: Property(options, "PlanhatToolsLockFile").Length > 0,
        IsAccepting: IsTrue(options, "AcceptToolChanges"),
        IsStrict: IsTrue(options, "ContinuousIntegrationBuild"),
        IsRequired: IsTrue(options, "PlanhatToolsLockRequired"));

    private static bool IsTrue(AnalyzerConfigOptionsProvider options, string name) =>
        string.Equals(Property(options, name), "true", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : string.Empty;
}
