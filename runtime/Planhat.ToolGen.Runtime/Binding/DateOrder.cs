using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Binding;

/// <summary>Rules over the order of dates.</summary>
public static class DateOrder
{
    /// <summary>Refuses a date that lies before another; does nothing unless both were given.</summary>
    /// <param name="arguments">The reader of the object that holds both.</param>
    /// <param name="laterName">Name of the date that may not come first.</param>
    /// <param name="later">Its value, or null.</param>
    /// <param name="earlierName">Name of the other.</param>
    /// <param name="earlier">Its value, or null.</param>
    /// <param name="message">The definition's own sentence, or null.</param>
    public static void NotBefore(
        ref ArgumentReader arguments,
        string laterName,
        DateTimeOffset? later,
        string earlierName,
        DateTimeOffset? earlier,
        string? message = null)
    {
        if (later < earlier)
        {
            arguments.FailMember(
                laterName,
                message ?? $"lies before {earlierName}",
                $"{Calendar.Text(earlier.Value)} or later");
        }
    }
}
