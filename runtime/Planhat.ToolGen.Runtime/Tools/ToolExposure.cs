namespace Planhat.ToolGen.Tools;

/// <summary>When a tool is listed.</summary>
public enum ToolExposure
{
    /// <summary>Listed unless a filter leaves it out.</summary>
    Default,

    /// <summary>Listed only when asked for by name, by the tag <c>extended</c>, by a preset or through discovery.</summary>
    Extended,

    /// <summary>Never listed; host code may call it.</summary>
    Hidden,
}
