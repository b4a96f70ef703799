namespace Planhat.ToolGen.Emulator;

/// <summary>The data an emulator starts with.</summary>
public enum Seed
{
    /// <summary>A believable tenant: the same records at every start, with dates around today.</summary>
    Demo,

    /// <summary>No records at all.</summary>
    Empty,
}
