using System.Collections;

namespace Planhat.ToolGen.Binding;

/// <summary>Everything that is wrong with one call, in the order in which it was found.</summary>
public sealed class FailureList : IReadOnlyList<ValidationFailure>
{
    private List<ValidationFailure>? _failures;

    /// <summary>Number of failures.</summary>
    public int Count => _failures?.Count ?? 0;

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
        if (!_failures.Contains(failure))
        {
            _failures.Add(failure);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<ValidationFailure> GetEnumerator() => (_failures ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
