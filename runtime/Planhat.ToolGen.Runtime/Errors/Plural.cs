using System.Globalization;

namespace Planhat.ToolGen.Errors;

/// <summary>A count with its noun.</summary>
internal static class Plural
{
    /// <summary>Such as <c>1 record</c> or <c>2 records</c>.</summary>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
