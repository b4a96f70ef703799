namespace Planhat.ToolGen.Tools;

/// <summary>What a custom tool answers with.</summary>
public enum ToolResultKind
{
    /// <summary>One record, shaped like that of a get.</summary>
    Record,

    /// <summary>A page of records, shaped like that of a list.</summary>
    List,

    /// <summary>Whatever Planhat answers, unshaped.</summary>
    Object,
}
