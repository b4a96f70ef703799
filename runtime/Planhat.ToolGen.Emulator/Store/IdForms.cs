namespace Planhat.ToolGen.Emulator.Store;

/// <summary>The forms of a record id in a path.</summary>
[Flags]
internal enum IdForms
{
    None = 0,

    /// <summary>The bare <c>_id</c>.</summary>
    Planhat = 1,

    /// <summary><c>extid-</c> and the id in the caller's own system.</summary>
    External = 2,

    /// <summary><c>srcid-</c> and the id in an integrated system.</summary>
    Source = 4,

    All = Planhat | External | Source,
}
