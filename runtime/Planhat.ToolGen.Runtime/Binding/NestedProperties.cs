using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Finds what an object inside the arguments is about.</summary>
internal static class NestedProperties
{
    /// <summary>The properties whose names the members of an object have; empty where that is not known.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="pointer">JSON pointer of the object.</param>
    public static IReadOnlyList<PropertyDescription> Of(PlanhatTool tool, string pointer)
    {
        IReadOnlyList<PropertyDescription> properties = tool.Model.Properties;
        string[] names = [.. pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static name => !IsPosition(name))];
        foreach (string name in tool is BulkUpsertTool ? names.Skip(1) : names)
        {
            properties = properties.FirstOrDefault(property => property.Name == name)?.Properties ?? [];
        }

        return properties;
    }

    /// <summary>Whether an object is a whole record of a bulk write.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="pointer">JSON pointer of the object.</param>
    public static bool IsRecord(PlanhatTool tool, string pointer) =>
        tool is BulkUpsertTool && pointer.Split('/') is ["", BulkItems.Name, var position] && IsPosition(position);

    private static bool IsPosition(string name) => name.All(char.IsAsciiDigit);
}
