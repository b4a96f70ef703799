using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp;

/// <summary>What a client should know about the tools it gets.</summary>
internal static class ApiInstructions
{
    /// <summary>The API's own text, and the one on bulk upserts where a tool needs it.</summary>
    public static string Of(ToolSelection selection, ApiDescription api) =>
        api.BulkInstructions.Length > 0 && selection.Tools.Any(static tool => tool is BulkUpsertTool)
            ? $"{api.Instructions}\n{api.BulkInstructions}"
            : api.Instructions;
}
