using System.Text;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Binds a value that might be meant in the place of a refused one, and leaves no trace of it in the call.</summary>
internal static class TrialBinding
{
    /// <summary>Whether a binder would take another value in the place of the current one.</summary>
    public static bool Takes(ref ArgumentReader argument, string json, ValueTarget target, ValueBinder binder) =>
        Failures(ref argument, json, target, binder).Count == 0;

    /// <summary>What a binder finds wrong with another value in the place of the current one.</summary>
    public static FailureList Failures(ref ArgumentReader argument, string json, ValueTarget target, ValueBinder binder)
    {
        var failures = new FailureList();
        ArgumentReader other = argument.Instead(Encoding.UTF8.GetBytes(json), failures);
        binder(ref other, new BodyWriter(target.Request).Root);
        return failures;
    }
}
