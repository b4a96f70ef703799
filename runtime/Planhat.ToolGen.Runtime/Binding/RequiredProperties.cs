using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>The properties without which Planhat creates no record, so that an update cannot empty them either.</summary>
internal sealed class RequiredProperties
{
    private readonly Dictionary<string, string[]> _byModel;

    /// <summary>Reads them from the tools that create records.</summary>
    /// <param name="tools">The tools.</param>
    public RequiredProperties(IEnumerable<PlanhatTool> tools)
    {
        _byModel = tools.OfType<CreateTool>()
            .GroupBy(static tool => tool.Model.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => RequiredBy(group.First()), StringComparer.Ordinal);
    }

    /// <summary>The names of a model's required properties.</summary>
    public IReadOnlyList<string> Of(ModelDescription model) => _byModel.GetValueOrDefault(model.Name) ?? [];

    private static string[] RequiredBy(CreateTool tool)
    {
        using JsonDocument schema = JsonDocument.Parse(tool.InputSchema.ToArray());
        return schema.RootElement.TryGetProperty("required", out JsonElement required)
            ? [.. required.EnumerateArray().Select(static name => name.GetString()!)]
            : [];
    }
}
