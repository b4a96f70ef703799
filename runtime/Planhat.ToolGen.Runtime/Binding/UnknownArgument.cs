using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Refuses an argument that a tool does not have, and says what to do instead.</summary>
internal static class UnknownArgument
{
    public static void Refuse(ref ArgumentReader arguments, PlanhatTool tool)
    {
        string name = arguments.Name;
        PropertyDescription? property = ModelProperties.Find(tool.Model, name);
        if (property is null)
        {
            arguments.RefuseUnknown();
        }
        else if (tool.Method is ToolMethod.Create or ToolMethod.Update)
        {
            arguments.Fail($"is set by Planhat and cannot be written", "leave it out");
        }
        else if (tool.Method is ToolMethod.List)
        {
            arguments.Fail($"is a property, but no filter of this tool", $"a condition under 'where', such as {{\"{name}\":{{\"eq\":…}}}}");
        }
        else
        {
            arguments.RefuseUnknown();
        }
    }
}
