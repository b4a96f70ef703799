namespace Planhat.ToolGen.Typed;

/// <summary>A text of an open list that can be made of any text.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ITextValue<TSelf> : ITextValue
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>Makes the value of a text.</summary>
    /// <param name="value">The text as Planhat has it.</param>
    static abstract TSelf Of(string value);
}
