using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses an argument that a tool does not have, and says what to do instead.</summary>
internal static class UnknownArgument
{
    public static void Refuse(ref ArgumentReader arguments, PlanhatTool tool)
    {
        if (arguments.Failures.IsFull)
        {
            return;
        }

        switch (tool.Method)
        {
            case ToolMethod.Create or ToolMethod.Update when ModelProperties.Find(tool.Model, arguments.Name) is { } property:
                arguments.Fail(ModelProperties.WhyNotWritten(property), "leave it out");
                break;
            case ToolMethod.List when PropertyMeant(arguments.Name, tool) is { } property:
                arguments.Fail("is no filter of this tool", $"a condition under 'where', such as {{\"{property}\":{{\"eq\":…}}}}");
                break;
            default:
                arguments.RefuseUnknown();
                break;
        }
    }

    private static string? PropertyMeant(string name, PlanhatTool list)
    {
        if (ModelProperties.Find(list.Model, name) is { } property)
        {
            return property.Name;
        }

        return list.Arguments.Nearest(name) is null ? ModelProperties.Nearest(list.Model, name) : null;
    }
}
