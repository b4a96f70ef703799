using System.Text;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Primitives;

/// <summary>Binds a value that might be meant in the place of a refused one, and leaves no trace of it in the call.</summary>
internal static class TrialBinding
{
    /// <summary>Whether a binder would take another value in the place of the current one; a bare text that has to be looked up may name nothing.</summary>
    public static bool Takes(ref ArgumentReader argument, string json, ValueTarget target, ValueBinder binder) =>
        Failures(ref argument, json, target, binder, out bool isCertain).Count == 0 && isCertain;

    /// <summary>What a binder finds wrong with another value in the place of the current one.</summary>
    public static FailureList Failures(ref ArgumentReader argument, string json, ValueTarget target, ValueBinder binder) =>
        Failures(ref argument, json, target, binder, out _);

    private static FailureList Failures(ref ArgumentReader argument, string json, ValueTarget target, ValueBinder binder, out bool isCertain)
    {
        ToolRequest request = target.Request;
        int references = request.PendingReferences.Count;
        var failures = new FailureList();
        ArgumentReader other = argument.Instead(Encoding.UTF8.GetBytes(json), failures);
        binder(ref other, new BodyWriter(request).Root);
        isCertain = request.PendingReferences.Skip(references).All(reference => request.Identifiers.FormOf(reference.Text) != IdentifierForms.None);
        request.KeepReferences(references);
        return failures;
    }
}
