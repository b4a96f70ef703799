namespace Planhat.ToolGen.Mcp;

/// <summary>How the tools of a selection reach a client.</summary>
public enum McpToolExposure
{
    /// <summary>Each tool is listed and called by its own name.</summary>
    All,

    /// <summary>Four tools are listed, which find, describe and call the others.</summary>
    Discovery,
}
