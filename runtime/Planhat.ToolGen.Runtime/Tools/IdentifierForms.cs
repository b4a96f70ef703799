namespace Planhat.ToolGen.Tools;

/// <summary>The ways a record can be named.</summary>
[Flags]
public enum IdentifierForms
{
    /// <summary>The record cannot be named.</summary>
    None = 0,

    /// <summary>Planhat's own identifier: 24 hexadecimal characters.</summary>
    Planhat = 1,

    /// <summary>The identifier in the caller's own system (<c>extid-…</c>).</summary>
    External = 2,

    /// <summary>The identifier in an integrated system (<c>srcid-…</c>).</summary>
    Source = 4,
}
