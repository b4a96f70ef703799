using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>Checks the JSON form of members; absent and null pass.</summary>
/// <remarks>Every method throws <see cref="RefusedRequestException"/> for the first member of the wrong form.</remarks>
internal static class MemberForms
{
    public static void Numbers(JsonObject record, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            Refuse(record[member] is { } value && value.Number() is null, $"Cast to Number failed for path \"{member}\"");
        }
    }

    public static void Dates(JsonObject record, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            Refuse(record[member] is { } value && value.Instant() is null, $"Cast to date failed for path \"{member}\"");
        }
    }

    /// <summary>Days since 1970-01-01 are whole numbers; an ISO string is not documented for them.</summary>
    public static void EpochDays(JsonObject record, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            Refuse(record[member] is { } value && value.Number() % 1 is not 0m, $"Cast to Number failed for path \"{member}\"");
        }
    }

    public static void Arrays(JsonObject record, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            Refuse(record[member] is not (null or JsonArray), $"Cast to Array failed for path \"{member}\"");
        }
    }

    public static void OneOf(JsonObject record, string member, params string[] allowed) => Refuse(
        record[member] is { } value && !allowed.Contains(value.Text(), StringComparer.Ordinal),
        $"`{record[member].KeyText()}` is not a valid enum value for path `{member}`.");

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new RefusedRequestException(400, message);
        }
    }
}
