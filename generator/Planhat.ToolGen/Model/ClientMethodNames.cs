using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Model;

/// <summary>Names of the typed clients' methods: what a tool's name says beyond its model (<c>list_lean_planhat_companies</c> → <c>ListLean</c>).</summary>
internal static class ClientMethodNames
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "planhat", "a", "an", "the", "all", "single" };

    /// <summary>The name without <c>Async</c>.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="operation">What the tool does.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="resource">The model's resource.</param>
    public static string Of(string tool, OperationKind operation, string model, string resource)
    {
        HashSet<string> known = new(model.Split('_').Concat(resource.Split('_')), StringComparer.Ordinal);
        string name = string.Join("_", tool.Split('_').Where(word =>
            !Fillers.Contains(word) && !IsToldByArguments(word, operation) && !known.Contains(word) && !known.Contains(word + "s")));
        return name.Length == 0 ? operation.ToString() : Identifier.Pascal(name);
    }

    /// <summary>Whether the word only says what the method takes: an identifier, or many records.</summary>
    private static bool IsToldByArguments(string word, OperationKind operation) => operation switch
    {
        OperationKind.Get or OperationKind.Update or OperationKind.Delete => word is "by" or "id",
        OperationKind.BulkUpsert => word == "bulk",
        _ => false,
    };
}
