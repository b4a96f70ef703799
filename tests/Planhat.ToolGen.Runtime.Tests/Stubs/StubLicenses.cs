using System.Globalization;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A list of records that pages and selects as Planhat does.</summary>
internal static class StubLicenses
{
    public static StubPlanhat Serving(IReadOnlyList<string> records, bool pages = true) => new(request =>
    {
        int offset = pages ? Number(request.Parameter("offset")) : 0;
        int limit = pages ? Number(request.Parameter("limit")) : int.MaxValue;
        IEnumerable<string> page = records.Skip(offset).Take(limit).Select(record => Select(record, request.Parameter("select")));
        return StubPlanhat.Answer(200, $"[{string.Join(',', page)}]", headers: ("x-ratelimit-remaining", "150"));
    });

    public static string[] Numbered(int count, Func<int, string>? members = null) =>
        [.. Enumerable.Range(0, count).Select(number => $$"""{"_id":"{{Id(number)}}","product":"P{{number}}"{{members?.Invoke(number)}}}""")];

    public static string Id(int number) => number.ToString("x24", CultureInfo.InvariantCulture);

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    private static string Select(string record, string? names)
    {
        if (names is null)
        {
            return record;
        }

        JsonObject all = JsonNode.Parse(record)!.AsObject();
        string[] kept = [.. names.Split(','), "_id"];
        return new JsonObject(all
            .Where(member => kept.Contains(member.Key))
            .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
    }
}
