using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Replaces the relative values of seed files.</summary>
/// <remarks>
/// <c>@day+30</c> is midnight UTC that many days from today, <c>@time-2T14:30</c> that day at that time,
/// <c>@epochday-7</c> the day as a number, <c>@users/x</c> the <c>_id</c> of the user with the external id <c>x</c>.
/// </remarks>
internal sealed class SeedTokens(PlanhatWorld world)
{
    private readonly DateTimeOffset _today = new(world.Now.UtcDateTime.Date, TimeSpan.Zero);

    public JsonNode? Replace(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Replace(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Replace)]),
        _ when node.Text() is ['@', ..] and { } token => Value(token),
        _ => node?.DeepClone(),
    };

    private JsonNode Value(string token)
    {
        if (token.Contains('/', StringComparison.Ordinal))
        {
            return Reference(token);
        }

        int sign = token.IndexOfAny(['+', '-']);
        int time = token.IndexOf('T', StringComparison.Ordinal);
        string days = time < 0 ? token[sign..] : token[sign..time];
        DateTimeOffset day = _today.AddDays(int.Parse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        return token[..sign] switch
        {
            "@day" => JsonValues.Iso(day),
            "@time" => JsonValues.Iso(day + TimeSpan.ParseExact(token[(time + 1)..], @"hh\:mm", CultureInfo.InvariantCulture)),
            "@epochday" => JsonValue.Create((int)(day - DateTimeOffset.UnixEpoch).TotalDays),
            _ => throw new FormatException($"Unknown seed token {token}"),
        };
    }

    private JsonValue Reference(string token)
    {
        string[] parts = token[1..].Split('/', 2);
        JsonObject record = world.Of(parts[0]).Find(new RecordId(IdForms.External, parts[1]), IdForms.External)
            ?? throw new FormatException($"Seed token {token} names no record planted so far");
        return JsonValue.Create(record.Id());
    }
}
