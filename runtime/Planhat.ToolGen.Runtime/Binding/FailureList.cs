using System.Collections;

namespace Planhat.ToolGen.Binding;

/// <summary>Everything that is wrong with one call, in the order in which it was found.</summary>
/// <remarks>After <see cref="MaximumCount"/> failures a last one says that there are more; nobody repairs so many at once.</remarks>
public sealed class FailureList : IReadOnlyList<ValidationFailure>
{
    /// <summary>Most failures that are listed one by one.</summary>
    public const int MaximumCount = 200;

    private List<ValidationFailure>? _failures;

    /// <summary>Number of failures.</summary>
    public int Count => _failures?.Count ?? 0;

    /// <summary>Whether further failures are no longer taken.</summary>
    internal bool IsFull => Count > MaximumCount;

    /// <summary>The failure at a position.</summary>
    /// <param name="index">Position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ValidationFailure this[int index] =>
        _failures is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _failures[index];

    /// <summary>Adds a failure; one that is already there is not repeated.</summary>
    /// <param name="failure">The failure.</param>
    public void Add(ValidationFailure failure)
    {
        _failures ??= [];
        if (IsFull || _failures.Contains(failure))
        {
            return;
        }

        _failures.Add(_failures.Count < MaximumCount
            ? failure
            : new ValidationFailure("", $"more is wrong than the {MaximumCount} failures listed"));
    }

    /// <inheritdoc/>
    public IEnumerator<ValidationFailure> GetEnumerator() => (_failures ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
