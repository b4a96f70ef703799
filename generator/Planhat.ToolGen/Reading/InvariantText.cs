using System.Globalization;

namespace Planhat.ToolGen.Reading;

/// <summary>Numbers as text that is the same on every machine.</summary>
internal static class InvariantText
{
    public static string ToInvariant(this int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string ToInvariant(this decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
