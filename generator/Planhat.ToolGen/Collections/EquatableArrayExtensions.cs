using System.Collections.Immutable;

namespace Planhat.ToolGen.Collections;

internal static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into an array compared by value.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(ImmutableArray.CreateRange(items));

    /// <summary>The first element, or null when there is none.</summary>
    public static T? FirstOrNull<T>(this EquatableArray<T> items)
        where T : class, IEquatable<T> => items.Count == 0 ? null : items[0];
}
