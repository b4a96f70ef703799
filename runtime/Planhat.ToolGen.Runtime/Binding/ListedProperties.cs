using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>The properties that the records of a list can be selected, compared and sorted by.</summary>
internal static class ListedProperties
{
    /// <summary>All of the model, or the few that the endpoint returns.</summary>
    public static IReadOnlyList<PropertyDescription> Of(PlanhatTool tool) => IsLimited(tool)
        ? [.. tool.Model.Properties.Where(property => tool.Returns.Contains(property.Name, StringComparer.Ordinal))]
        : tool.Model.Properties;

    /// <summary>Whether the records hold less than the model.</summary>
    public static bool IsLimited(PlanhatTool tool) => tool is ListTool { IsLimitedToReturns: true };

    /// <summary>The property of a name, or null.</summary>
    public static PropertyDescription? Find(PlanhatTool tool, string name) =>
        ModelProperties.Find(tool.Model, name) is { } property && (!IsLimited(tool) || tool.Returns.Contains(name, StringComparer.Ordinal)) ? property : null;

    /// <summary>The custom field meant by <c>custom.&lt;Field name&gt;</c>, or null when the records have none or the name is another.</summary>
    public static string? CustomField(PlanhatTool tool, string name) => IsLimited(tool) ? null : ModelProperties.CustomField(tool.Model, name);

    /// <summary>What is wrong with a name that none of them has.</summary>
    public static string Problem(PlanhatTool tool, string name) => ModelProperties.Find(tool.Model, name) is not null
        ? "is not in the records of this list"
        : $"names no property of {Article.With(tool.Model.Title)}";

    /// <summary>Which names would be right, and where else the property can be had.</summary>
    public static string Expected(ToolRequest request, string name)
    {
        PlanhatTool tool = request.Tool;
        if (!IsLimited(tool))
        {
            return ModelProperties.Expected(request, name);
        }

        string expected = NameChoices.Describe(name, [.. Of(tool).Select(static property => property.Name)]);
        string argument = tool.Arguments.Contains(name) ? $", or the argument '{name}'" : "";
        string other = request.Facts?.Lists.Of(tool.Model.Name) is { } list && list != tool.Name ? $"; {list} has all properties" : "";
        return expected + argument + other;
    }
}
