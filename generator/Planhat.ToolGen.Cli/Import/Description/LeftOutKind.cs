namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>Why an operation became no endpoint.</summary>
internal enum LeftOutKind
{
    /// <summary>No tool can call it.</summary>
    Unusable,

    /// <summary>The command line leaves it out.</summary>
    Unwanted,

    /// <summary>Its model has a definition already.</summary>
    Existing,
}
