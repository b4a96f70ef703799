namespace Planhat.ToolGen.Model;

/// <summary>When a tool is listed.</summary>
internal enum ToolExposure
{
    /// <summary>Listed unless filtered out.</summary>
    Default,

    /// <summary>Listed only on request: by name, tag, preset or discovery.</summary>
    Extended,

    /// <summary>Never listed; callable from host code.</summary>
    Hidden,
}
