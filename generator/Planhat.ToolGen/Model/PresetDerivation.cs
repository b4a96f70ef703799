using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>The presets of a tool: its own, and those its model puts it into.</summary>
internal static class PresetDerivation
{
    /// <remarks>
    /// A model's <c>read</c>, <c>write</c> and method words cover tools of default exposure only: presets stay short.
    /// An extended tool joins by its own name or by its own <c>presets</c>.
    /// </remarks>
    public static EquatableArray<string> Of(EndpointContext endpoint, AnnotationsModel annotations, ToolExposure exposure)
    {
        HashSet<string> words = new(StringComparer.Ordinal) { endpoint.Endpoint.Name.Value };
        if (exposure == ToolExposure.Default)
        {
            words.UnionWith(MethodWords(endpoint.Operation, annotations));
        }

        IEnumerable<string> fromModel = endpoint.Source.Parts
            .SelectMany(static part => part.Presets)
            .Where(membership => membership.Methods.Any(method => words.Contains(method.Value)))
            .Select(static membership => membership.Preset.Value);
        return fromModel
            .Concat(endpoint.Endpoint.Presets.Select(static preset => preset.Value))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static string[] MethodWords(OperationKind operation, AnnotationsModel annotations) => operation switch
    {
        OperationKind.List => ["read", "list"],
        OperationKind.Get => ["read", "get"],
        OperationKind.Create => ["write", "create"],
        OperationKind.Update => ["write", "update"],
        OperationKind.Delete => ["write", "delete"],
        _ => annotations.ReadOnly ? ["read", "custom"] : ["custom"],
    };
}
