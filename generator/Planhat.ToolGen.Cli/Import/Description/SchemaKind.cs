namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>What JSON values a schema describes.</summary>
internal enum SchemaKind
{
    /// <summary>Nothing is known of the values.</summary>
    Unknown,

    /// <summary>Different kinds of values are possible.</summary>
    Mixed,

    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}
