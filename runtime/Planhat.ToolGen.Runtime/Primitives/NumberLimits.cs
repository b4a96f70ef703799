using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>Which numbers are allowed.</summary>
/// <param name="Min">The smallest, or null.</param>
/// <param name="Max">The largest, or null.</param>
/// <param name="Decimals">Most decimals, or null.</param>
internal readonly record struct NumberLimits(decimal? Min, decimal? Max, int? Decimals)
{
    /// <summary>Whether the highest is what a higher number certainly means, as for the length of a page; zero may mean all as well as none.</summary>
    public bool SuggestsMaximum { get; init; }

    /// <summary>The maximum that a number went beyond; null when it did not, or the maximum is no suggestion.</summary>
    public decimal? MaximumFor(decimal value) => SuggestsMaximum && value > Max ? Max : null;

    /// <summary>Why a number is not allowed, or null when it is.</summary>
    public string? ProblemWith(decimal value)
    {
        if (value < Min)
        {
            return $"is below {Text(Min.Value)}";
        }

        if (value > Max)
        {
            return $"is above {Text(Max.Value)}";
        }

        if (CountDecimals(value) <= (Decimals ?? int.MaxValue))
        {
            return null;
        }

        return Decimals == 0 ? "is not a whole number" : $"has more than {Decimals} decimals";
    }

    /// <summary>What is allowed, such as <c>a whole number from 0 to 10</c>.</summary>
    public string Describe()
    {
        string noun = Decimals == 0 ? "a whole number" : "a JSON number without currency sign or thousands separator";
        string range = (Min, Max) switch
        {
            ({ } min, { } max) => $" from {Text(min)} to {Text(max)}",
            ({ } min, null) => $" of at least {Text(min)}",
            (null, { } max) => $" of at most {Text(max)}",
            _ => "",
        };
        string decimals = Decimals > 0 ? $", at most {Decimals} decimals" : "";
        return noun + range + decimals;
    }

    /// <summary>Decimals that carry value: 1 for 1.50.</summary>
    public static int CountDecimals(decimal value)
    {
        int decimals = value.Scale;
        while (decimals > 0 && decimal.Round(value, decimals - 1) == value)
        {
            decimals--;
        }

        return decimals;
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
