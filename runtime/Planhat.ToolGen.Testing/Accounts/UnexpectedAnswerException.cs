namespace Planhat.ToolGen.Testing;

/// <summary>A call succeeded where an error was expected, or the other way round; the message holds the call and its answer.</summary>
public sealed class UnexpectedAnswerException : Exception
{
    internal UnexpectedAnswerException(string message)
        : base(message)
    {
    }
}
