using System.Collections;

namespace Planhat.ToolGen.Binding;

/// <summary>Everything that is wrong with one call, in the order in which it was found.</summary>
/// <remarks>After <see cref="MaximumCount"/> failures a last one says that there are more; nobody repairs so many at once.</remarks>
public sealed class FailureList : IReadOnlyList<ValidationFailure>
{
    /// <summary>Most failures that are listed one by one.</summary>
    public const int MaximumCount = 200;

    private List<ValidationFailure>? _failures;
    private List<AmountWithoutCurrency>? _amounts;

    /// <summary>Number of failures.</summary>
    public int Count => _failures?.Count ?? 0;

    /// <summary>Whether further failures are no longer taken.</summary>
    internal bool IsFull => Count > MaximumCount;

    /// <summary>The failure at a position.</summary>
    /// <param name="index">Position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ValidationFailure this[int index] =>
        _failures is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _failures[index];

    /// <summary>Adds a failure; one that is already there is not repeated, and what is wrong with a value joins what is wrong with its name.</summary>
    /// <param name="failure">The failure.</param>
    public void Add(ValidationFailure failure)
    {
        _failures ??= [];
        if (IsFull || _failures.Contains(failure) || TryJoin(failure))
        {
            return;
        }

        _failures.Add(_failures.Count < MaximumCount
            ? failure
            : new ValidationFailure("", $"more is wrong than the {MaximumCount} failures listed"));
    }

    /// <summary>Notes an amount that can be checked only once the object around it is read to the end.</summary>
    internal void Note(AmountWithoutCurrency amount) => (_amounts ??= []).Add(amount);

    /// <summary>Takes the noted amounts below a pointer whose currency stands in a member of that object.</summary>
    internal IReadOnlyList<AmountWithoutCurrency> TakeAmounts(string pointer, string currencyMember)
    {
        bool IsMeant(AmountWithoutCurrency amount) =>
            amount.CurrencyMember == currencyMember && amount.Pointer.StartsWith($"{pointer}/", StringComparison.Ordinal);

        AmountWithoutCurrency[] taken = [.. _amounts?.Where(IsMeant) ?? []];
        _amounts?.RemoveAll(IsMeant);
        return taken;
    }

    /// <summary>What is wrong with the value at a path, not with its name; null when nothing is.</summary>
    internal ValidationFailure? FindValue(string path) => _failures?.FindLast(known => known.Path == path && known.RenameTo is null);

    /// <summary>Puts another failure in the place of one.</summary>
    internal void Replace(ValidationFailure known, ValidationFailure failure)
    {
        if (_failures?.LastIndexOf(known) is >= 0 and int index)
        {
            _failures[index] = failure;
        }
    }

    // A name that was refused with another one in its place: the value is checked under that.
    private bool TryJoin(ValidationFailure failure)
    {
        int index = _failures!.FindIndex(known => known.Path == failure.Path && known.RenameTo is not null && known.SuggestionJson is null);
        if (index < 0 || failure.RenameTo is not null)
        {
            return false;
        }

        _failures[index] = _failures[index] with
        {
            Problem = $"{_failures[index].Problem} The value {failure.Problem}",
            Expected = Joined(_failures[index].Expected, failure.Expected),
            SuggestionJson = failure.SuggestionJson,
        };
        return true;
    }

    private static string? Joined(string? name, string? value) => name is null ? value : value is null ? name : $"{name}; its value: {value}";

    /// <inheritdoc/>
    public IEnumerator<ValidationFailure> GetEnumerator() => (_failures ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
