namespace Planhat.ToolGen.Typed;

/// <summary>A text of an open list: the known ones have a name in C#, any other passes as it is.</summary>
public interface ITextValue
{
    /// <summary>The text as Planhat has it.</summary>
    string Value { get; }
}
