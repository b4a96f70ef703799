using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The presets of a tool: its own, and those its model puts it into.</summary>
internal static class PresetDerivation
{
    /// <param name="endpoint">The tool's endpoint.</param>
    /// <param name="model">The files of its model.</param>
    /// <remarks>
    /// A model's <c>read</c>, <c>write</c> and method words cover tools of default exposure only: presets stay short.
    /// An extended tool joins by its own name or by its own <c>presets</c>.
    /// </remarks>
    public static EquatableArray<string> Of(ParsedEndpoint endpoint, IEnumerable<ParsedModel> model)
    {
        // A tool that was renamed is meant by its former name, too.
        HashSet<string> words = new(endpoint.Aliases.Select(static alias => alias.Value), StringComparer.Ordinal) { endpoint.Name.Value };
        if (EndpointDerivation.ExposureOf(endpoint) == ToolExposure.Default)
        {
            words.UnionWith(MethodWords(endpoint));
        }

        IEnumerable<string> fromModel = model
            .SelectMany(static part => part.Presets)
            .Where(membership => membership.Methods.Any(method => words.Contains(method.Value)))
            .Select(static membership => membership.Preset.Value);
        return fromModel
            .Concat(endpoint.Presets.Select(static preset => preset.Value))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static string[] MethodWords(ParsedEndpoint endpoint) => EndpointDerivation.OperationOf(endpoint) switch
    {
        OperationKind.List => ["read", "list"],
        OperationKind.Get => ["read", "get"],
        OperationKind.Create => ["write", "create"],
        OperationKind.Update => ["write", "update"],
        OperationKind.Delete => ["write", "delete"],
        _ => AnnotationDerivation.Of(endpoint).ReadOnly ? ["read", "custom"] : ["custom"],
    };
}
