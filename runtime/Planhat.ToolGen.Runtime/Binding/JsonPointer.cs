using System.Globalization;

namespace Planhat.ToolGen.Binding;

/// <summary>Builds JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Member(string container, string name) =>
        $"{container}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Element(string container, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{container}/{index}");
}
