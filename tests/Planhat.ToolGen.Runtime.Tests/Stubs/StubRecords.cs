using System.Globalization;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>Records that can be added and removed between calls, served as Planhat does: filtered, ordered, paged, selected; the lean list whole.</summary>
internal sealed class StubRecords
{
    public List<JsonObject> Companies { get; } = [];

    public List<JsonObject> Licenses { get; } = [];

    /// <summary>Whether Planhat heeds <c>limit</c> and <c>offset</c>.</summary>
    public bool Pages { get; init; } = true;

    public StubPlanhat Serve() => new(request => StubPlanhat.Answer(200, Answer(request), headers: ("x-ratelimit-remaining", "150")));

    public static JsonObject Company(int number, string name) => new() { ["_id"] = StubLicenses.Id(number), ["name"] = name };

    private string Answer(SentRequest request) => request.Path switch
    {
        "/leancompanies" => Whole(request),
        "/companies" => Page(request, Companies, "_id"),
        _ => Page(request, Licenses, "companyId"),
    };

    private string Whole(SentRequest request)
    {
        string[]? statuses = request.Parameter("status")?.Split(',');
        IEnumerable<JsonObject> kept = Companies.Where(company => statuses is null || statuses.Contains((string?)company["status"]));
        return new JsonArray([.. kept.Select(static company => company.DeepClone())]).ToJsonString();
    }

    private string Page(SentRequest request, IEnumerable<JsonObject> records, string companyMember)
    {
        string[]? companies = request.Parameter("companyId")?.Split(',');
        IEnumerable<JsonObject> page = records.Where(record => companies is null || companies.Contains((string?)record[companyMember]));
        if (request.Parameter("sort") is { } sort)
        {
            page = sort[0] == '-'
                ? page.OrderByDescending(record => (string?)record[sort[1..]], StringComparer.Ordinal)
                : page.OrderBy(record => (string?)record[sort], StringComparer.Ordinal);
        }

        if (Pages)
        {
            page = page.Skip(Number(request.Parameter("offset"))).Take(Number(request.Parameter("limit")));
        }

        string[]? select = request.Parameter("select")?.Split(',');
        return new JsonArray([.. page.Select(record => Select(record, select))]).ToJsonString();
    }

    private static JsonNode Select(JsonObject record, string[]? names) => names is null
        ? record.DeepClone()
        : new JsonObject(record
            .Where(member => member.Key == "_id" || names.Contains(member.Key))
            .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
