using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>The order a document database gives values: nothing, numbers, strings by code unit, objects, arrays, booleans.</summary>
internal sealed class ValueOrder : IComparer<JsonNode?>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(JsonNode? x, JsonNode? y)
    {
        int byKind = Rank(x).CompareTo(Rank(y));
        if (byKind != 0)
        {
            return byKind;
        }

        if (x.Number() is { } left && y.Number() is { } right)
        {
            return left.CompareTo(right);
        }

        return x.Text() is { } a && y.Text() is { } b
            ? string.CompareOrdinal(a, b)
            : x.IsTrue().CompareTo(y.IsTrue());
    }

    private static int Rank(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => 1,
        JsonValueKind.String => 2,
        JsonValueKind.Object => 3,
        JsonValueKind.Array => 4,
        JsonValueKind.True or JsonValueKind.False => 5,
        _ => 0,
    };
}
