namespace Planhat.ToolGen.Proxy;

/// <summary>Header values that tell several things at once: <c>limit=200, remaining=3, reset=31</c> or <c>"default";r=3;t=31</c>.</summary>
internal static class CombinedRateLimit
{
    /// <summary>The text of a member; null when the value has no such member.</summary>
    /// <param name="value">The header's value.</param>
    /// <param name="names">The names the member may have.</param>
    public static string? Member(string value, (string Long, string Short) names)
    {
        foreach (Range range in value.AsSpan().SplitAny(',', ';'))
        {
            ReadOnlySpan<char> part = value.AsSpan(range);
            int equals = part.IndexOf('=');
            ReadOnlySpan<char> name = equals < 0 ? default : part[..equals].Trim();
            if (Is(name, names.Long) || Is(name, names.Short))
            {
                return part[(equals + 1)..].Trim().ToString();
            }
        }

        return null;
    }

    private static bool Is(ReadOnlySpan<char> name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
