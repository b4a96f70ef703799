using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Builds and follows JSON pointers (RFC 6901).</summary>
internal static class SourcePointer
{
    /// <summary>The whole document.</summary>
    public const string Root = "#";

    /// <summary>The pointer to a member of what a pointer points at.</summary>
    public static string Of(string pointer, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            pointer += "/" + member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        return pointer;
    }

    /// <summary>The pointer to an element of what a pointer points at.</summary>
    public static string Of(string pointer, int index) => $"{pointer}/{index}";

    /// <summary>What the pointer points at; false when there is no such place.</summary>
    public static bool TryFollow(JsonNode? root, string pointer, out JsonNode? found)
    {
        found = root;
        if (pointer is "#" or "")
        {
            return true;
        }

        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string part in pointer[2..].Split('/'))
        {
            string name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            switch (found)
            {
                case JsonObject members when members.TryGetPropertyValue(name, out JsonNode? member):
                    found = member;
                    break;
                case JsonArray items when int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index) && index < items.Count:
                    found = items[index];
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
