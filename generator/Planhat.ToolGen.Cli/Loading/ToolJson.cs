using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>A tool as an MCP client receives it.</summary>
internal static class ToolJson
{
    /// <summary>The member of <c>tools/list</c>, in the protocol's order and without white space.</summary>
    public static string Of(ToolModel tool)
    {
        AnnotationsModel hints = tool.Annotations;
        return new JsonSchemaWriter()
            .StartObject()
            .Member("name", tool.Name)
            .Member("title", tool.Title)
            .Member("description", tool.Description)
            .Name("inputSchema").RawValue(string.Concat(ToolSchemas.Input(tool)))
            .Name("outputSchema").RawValue(string.Concat(ToolSchemas.Output(tool)))
            .Name("annotations").StartObject()
            .Member("readOnlyHint", hints.ReadOnly)
            .Member("destructiveHint", hints.Destructive)
            .Member("idempotentHint", hints.Idempotent)
            .Member("openWorldHint", hints.OpenWorld)
            .EndObject()
            .EndObject()
            .ToString();
    }
}
