using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Lock;

/// <summary>One difference between the lock and the tools.</summary>
/// <param name="Rule">The rule that tells what it means to users.</param>
/// <param name="Tool">The tool's present name; its former one when it is gone.</param>
/// <param name="Pointer">Where it is in the lock, as a JSON pointer (RFC 6901).</param>
/// <param name="Before">The locked value as JSON, or that it was absent.</param>
/// <param name="After">The present value, likewise.</param>
/// <param name="Advice">The way out when it depends on the case; else empty.</param>
/// <param name="At">The place in the lock file.</param>
internal sealed record LockDifference(
    DiagnosticDescriptor Rule,
    string Tool,
    string Pointer,
    string Before,
    string After,
    string Advice,
    LocationInfo At)
{
    /// <summary>What stands for a value that is not there.</summary>
    public const string Absent = "absent";

    /// <summary>The finding at a place.</summary>
    public DiagnosticInfo ToDiagnostic(LocationInfo at) => DiagnosticInfo.Create(
        Rule,
        at,
        Tool,
        Pointer,
        Excerpt.Of(Before, After),
        Excerpt.Of(After, Before),
        Advice);
}
