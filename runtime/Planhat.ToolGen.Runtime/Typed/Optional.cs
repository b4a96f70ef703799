using System.Globalization;

namespace Planhat.ToolGen.Typed;

/// <summary>A value that may not be given at all, which is something other than null.</summary>
/// <typeparam name="T">The value; nullable where null is a value of its own.</typeparam>
/// <remarks>The default is absent: nothing is sent. A value that is null is sent, and empties the property.</remarks>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>Gives a value.</summary>
    /// <param name="value">The value; null is one.</param>
    public Optional(T value)
    {
        Value = value;
        IsGiven = true;
    }

    /// <summary>Whether there is a value, null included.</summary>
    public bool IsGiven { get; }

    /// <summary>The value; the default of its type when it is absent.</summary>
    public T? Value { get; }

    /// <summary>Gives a value.</summary>
    /// <param name="value">The value; null is one.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both hold equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether only one is absent, or the values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsGiven == other.IsGiven && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsGiven, Value);

    /// <summary>The value, <c>null</c> or <c>(absent)</c>; for people.</summary>
    public override string ToString() => IsGiven ? string.Create(CultureInfo.InvariantCulture, $"{(object?)Value ?? "null"}") : "(absent)";
}
