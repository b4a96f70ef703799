namespace Planhat.ToolGen.Emulator.Models;

/// <summary>What a successful delete answers.</summary>
internal enum DeleteAnswer
{
    /// <summary><c>{"n":1,"ok":1,"deletedCount":1}</c>.</summary>
    Count,

    /// <summary>The record that was deleted.</summary>
    DeletedRecord,

    /// <summary>An object without members.</summary>
    EmptyObject,
}
