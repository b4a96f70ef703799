namespace Planhat.ToolGen.Model;

/// <summary>The ways a record can be named.</summary>
[Flags]
internal enum IdentifierForms
{
    None = 0,

    /// <summary>Planhat's own 24-hex identifier.</summary>
    Planhat = 1,

    /// <summary>The identifier in the caller's own system.</summary>
    External = 2,

    /// <summary>The identifier in an integrated system.</summary>
    Source = 4,
}
