using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Replaces the relative values of seed files.</summary>
/// <remarks>
/// <c>@day+30</c> is midnight UTC that many days from today, <c>@time-2T14:30</c> that day at that time,
/// <c>@epochday-7</c> the day as a number, <c>@users/x</c> the <c>_id</c> of the user with the external id <c>x</c>,
/// and <c>@endusers#1</c> that of the first end user, for references to a model that is planted later.
/// </remarks>
internal sealed class SeedTokens(PlanhatWorld world)
{
    private readonly DemoCalendar _calendar = new(world.Began);

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

        if (token.IndexOf('#', StringComparison.Ordinal) is >= 0 and int mark)
        {
            return IdSequence.At(token[1..mark], Whole(token[(mark + 1)..]));
        }

        int sign = token.IndexOfAny(['+', '-']);
        int time = token.IndexOf('T', StringComparison.Ordinal);
        int days = Whole(time < 0 ? token[sign..] : token[sign..time]);
        return token[..sign] switch
        {
            "@day" => _calendar.Day(days),
            "@time" => _calendar.Time(days, Whole(token[(time + 1)..(time + 3)]), Whole(token[(time + 4)..])),
            "@epochday" => _calendar.EpochDay(days),
            _ => throw new FormatException($"Unknown seed token {token}"),
        };
    }

    private JsonValue Reference(string token)
    {
        string[] parts = token[1..].Split('/', 2);
        JsonObject record = world.Of(parts[0]).Find(new RecordId(IdForms.External, parts[1]), IdForms.External)
            ?? throw new FormatException($"Seed token {token} names no record");
        return JsonValue.Create(record.Id());
    }

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
