namespace Planhat.ToolGen.Emulator;

/// <summary>How a transport must finish an answer.</summary>
public enum ResponseEnding
{
    /// <summary>Status, headers and the whole body arrive.</summary>
    Complete,

    /// <summary>The body breaks off before the announced length; the connection then closes.</summary>
    Truncated,

    /// <summary>The connection is reset before anything is sent.</summary>
    Reset,
}
