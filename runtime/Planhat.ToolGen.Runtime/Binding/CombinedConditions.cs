using System.Text.Json;

namespace Planhat.ToolGen.Binding;

/// <summary>Operators of other query languages that stand for several here.</summary>
internal static class CombinedConditions
{
    private static readonly string[] Alternatives = ["OR", "ANY", "NOR"];

    /// <summary>Whether a name joins conditions of which one is enough, which <c>where</c> cannot.</summary>
    public static bool IsAlternative(string name) => Alternatives.Contains(NameWords.Of(name).Bare, StringComparer.Ordinal);

    /// <summary>JSON text of the two operators meant by the current value, an object whose only operator is <c>between</c> with two ends; otherwise null.</summary>
    public static string? Between(ref ArgumentReader property)
    {
        var reader = new Utf8JsonReader(property.Raw);
        using var document = JsonDocument.ParseValue(ref reader);
        JsonProperty[] operators = [.. document.RootElement.EnumerateObject()];
        return operators is [{ Value.ValueKind: JsonValueKind.Array } only] && IsBetween(only.Name) && only.Value.GetArrayLength() == 2
            ? $"{{\"gte\":{only.Value[0].GetRawText()},\"lte\":{only.Value[1].GetRawText()}}}"
            : null;
    }

    /// <summary>Whether a name is that of a range.</summary>
    public static bool IsBetween(string name) => NameWords.Of(name).Bare is "BETWEEN" or "RANGE";
}
