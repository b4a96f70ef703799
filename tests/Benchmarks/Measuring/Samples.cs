using System.Globalization;

namespace Benchmarks.Measuring;

/// <summary>Measured values of one kind.</summary>
internal sealed class Samples
{
    private readonly double[] _ordered;

    /// <param name="values">At least one value.</param>
    public Samples(IEnumerable<double> values) => _ordered = [.. values.Order()];

    public double Median => _ordered.Length % 2 == 1
        ? _ordered[_ordered.Length / 2]
        : (_ordered[(_ordered.Length / 2) - 1] + _ordered[_ordered.Length / 2]) / 2;

    public double Least => _ordered[0];

    public double Most => _ordered[^1];

    /// <summary>Median, and in brackets the least and the most.</summary>
    public string Text(string format) =>
        $"{Number(Median, format)} ({Number(Least, format)}–{Number(Most, format)})";

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
