using System.Globalization;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>Optional arguments of emitted binder calls: named, and left out when the definition is silent.</summary>
internal static class BinderArgument
{
    public static IEnumerable<string> Named(string name, int? value) =>
        value is null ? [] : [$"{name}: {value.Value.ToString(CultureInfo.InvariantCulture)}"];

    /// <summary><c>min</c> and <c>max</c> as decimals.</summary>
    public static IEnumerable<string> Bounds(ValueModel value) => Bounds(value, Literal.Of);

    /// <summary><c>min</c> and <c>max</c> as whole numbers, which validation has made sure of.</summary>
    public static IEnumerable<string> WholeBounds(ValueModel value) =>
        Bounds(value, static bound => bound.ToString("0", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Bounds(ValueModel value, Func<decimal, string> literal)
    {
        if (value.Min is decimal min)
        {
            yield return $"min: {literal(min)}";
        }

        if (value.Max is decimal max)
        {
            yield return $"max: {literal(max)}";
        }
    }
}
