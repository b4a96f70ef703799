using System.Text.Json;

namespace Planhat.Tools.Tests.Lifecycle;

/// <summary>Compares a record with what is known of it.</summary>
internal static class RecordAssert
{
    /// <summary>Every known member is there with its value; objects may hold more, arrays must be as long.</summary>
    public static void Holds(string known, JsonElement record) => Holds(JsonDocument.Parse(known).RootElement, record, "");

    private static void Holds(JsonElement known, JsonElement actual, string path)
    {
        if (known.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in known.EnumerateObject())
            {
                Assert.True(actual.TryGetProperty(member.Name, out JsonElement value), $"{path}/{member.Name} is missing in {actual}");
                Holds(member.Value, value, $"{path}/{member.Name}");
            }
        }
        else if (known.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            Assert.True(known.GetArrayLength() == actual.GetArrayLength(), $"{path}: expected {known}, got {actual}");
            for (int index = 0; index < known.GetArrayLength(); index++)
            {
                Holds(known[index], actual[index], $"{path}/{index}");
            }
        }
        else
        {
            Assert.True(JsonElement.DeepEquals(known, actual), $"{path}: expected {known}, got {actual}");
        }
    }
}
