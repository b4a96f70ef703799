using System.Globalization;

namespace Planhat.ToolGen.Cli.Output;

/// <summary>Numbers with their nouns.</summary>
internal static class Plural
{
    /// <summary>Such as <c>1 tool</c>, <c>1,200 tools</c>.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
