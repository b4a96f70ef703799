namespace Planhat.ToolGen.Tools;

/// <summary>Whether a tool passes a filter; the words of the filter are known to be right.</summary>
internal static class ToolFilterRules
{
    /// <summary>The tag that every extended tool bears without saying so.</summary>
    public const string ExtendedTag = "extended";

    public static bool Passes(PlanhatTool tool, ToolFilter filter, ApiDescription api) =>
        IsAskedFor(tool, filter)
        && (!filter.ReadOnly || tool.Annotations.ReadOnly)
        && (filter.HasTenantToken || !NeedsTenantToken(tool, api))
        && (filter.Methods.Count == 0 || filter.Methods.Any(word => IsOfMethod(tool, word)))
        && (filter.Tags.Count == 0 || filter.Tags.Any(tag => Bears(tool, tag)))
        && (filter.Tools.Count == 0 || IsNamed(tool, filter))
        && (filter.Preset is null || IsIn(tool, filter.Preset));

    private static bool IsAskedFor(PlanhatTool tool, ToolFilter filter) => tool.Exposure switch
    {
        ToolExposure.Default => true,
        ToolExposure.Extended => filter.IncludeExtended
            || filter.Tags.Contains(ExtendedTag, StringComparer.Ordinal)
            || IsNamed(tool, filter)
            || (filter.Preset is not null && IsIn(tool, filter.Preset)),
        _ => false,
    };

    private static bool IsOfMethod(PlanhatTool tool, string word) => word switch
    {
        "list" => tool.Method == ToolMethod.List,
        "get" => tool.Method == ToolMethod.Get,
        "create" => tool.Method == ToolMethod.Create,
        "update" => tool.Method == ToolMethod.Update,
        "delete" => tool.Method == ToolMethod.Delete,
        "custom" => tool.Method == ToolMethod.Custom,
        "read" => tool.Method is ToolMethod.List or ToolMethod.Get || (tool.Method == ToolMethod.Custom && tool.Annotations.ReadOnly),
        _ => tool.Method is ToolMethod.Create or ToolMethod.Update or ToolMethod.Delete,
    };

    private static bool Bears(PlanhatTool tool, string tag) =>
        tool.Tags.Contains(tag, StringComparer.Ordinal)
        || (tag == ExtendedTag && tool.Exposure == ToolExposure.Extended);

    private static bool IsNamed(PlanhatTool tool, ToolFilter filter) =>
        filter.Tools.Contains(tool.Name, StringComparer.Ordinal)
        || tool.Aliases.Any(alias => filter.Tools.Contains(alias, StringComparer.Ordinal));

    private static bool IsIn(PlanhatTool tool, string preset) => tool.Presets.Contains(preset, StringComparer.Ordinal);

    private static bool NeedsTenantToken(PlanhatTool tool, ApiDescription api) =>
        api.Hosts.Any(host => host.TenantInPath && string.Equals(host.Name, tool.Host, StringComparison.Ordinal));
}
