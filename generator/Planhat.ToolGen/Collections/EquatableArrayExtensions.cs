using System.Collections.Immutable;

namespace Planhat.ToolGen.Collections;

internal static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into an array compared by value.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(ImmutableArray.CreateRange(items));
}
