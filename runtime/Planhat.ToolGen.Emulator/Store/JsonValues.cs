using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>Reads and writes the value forms Planhat uses inside records.</summary>
internal static class JsonValues
{
    /// <summary>The text of a string or number, since ids of other systems come in both forms; otherwise null.</summary>
    public static string? KeyText(this JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => node.ToJsonString(),
        _ => null,
    };

    /// <summary>The string value, or null for anything else.</summary>
    public static string? Text(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    /// <summary>True only for the JSON value <c>true</c>.</summary>
    public static bool IsTrue(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    /// <summary>The numeric value, or null for anything else.</summary>
    public static decimal? Number(this JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    /// <summary>The instant of an ISO 8601 date or date-time, UTC where no offset stands; otherwise null.</summary>
    public static DateTimeOffset? Instant(this JsonNode? node) =>
        node.Text() is { } text
        && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset instant)
            ? instant
            : null;

    /// <summary>Null, absent, an empty string and blanks count as empty.</summary>
    public static bool IsEmpty(this JsonNode? node) => node is null || (node.Text() is { } text && string.IsNullOrWhiteSpace(text));

    /// <summary>An ISO 8601 UTC instant with milliseconds.</summary>
    public static JsonNode Iso(DateTimeOffset instant) =>
        JsonValue.Create(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    /// <summary>Days since 1970-01-01.</summary>
    public static int EpochDay(DateTimeOffset instant) => (int)Math.Floor((instant - DateTimeOffset.UnixEpoch).TotalDays);

    /// <summary>An amount rounded to cents, without trailing zeros.</summary>
    public static JsonNode Amount(decimal amount)
    {
        // Dividing by a one with many decimals drops the trailing zeros of a decimal.
        decimal shortest = Math.Round(amount, 2) / 1.0000000000000000000000000000m;
        return JsonValue.Create(shortest);
    }

    /// <summary>An array of strings.</summary>
    public static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(static value => JsonValue.Create(value))]);
}
