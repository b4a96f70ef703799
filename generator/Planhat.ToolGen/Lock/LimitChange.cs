namespace Planhat.ToolGen.Lock;

/// <summary>What became of a keyword that limits values.</summary>
internal enum LimitChange
{
    /// <summary>It allows the same values.</summary>
    None,

    /// <summary>It allows fewer values, or others.</summary>
    Tighter,

    /// <summary>It allows more values.</summary>
    Wider,

    /// <summary>It is no keyword whose meaning is known here.</summary>
    Unknown,
}
