using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Demo;

/// <summary>What is true of every record of the demo tenant.</summary>
public sealed class DemoRecordsTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly PlanhatClient _planhat = PlanhatClient.Demo();

    /// <summary>Every collection that can be listed.</summary>
    internal static readonly string[] AllPaths =
    [
        "assets", "campaigns", "churn", "companies", "conversations", "customfields", "dimensiondata", "endusers", "invoices", "issues", "licenses",
        "nps", "objectives", "opportunities", "projects", "sales", "tasks", "tickets", "timeentries", "timesheets", "users", "workflows", "workspaces",
    ];

    public static TheoryData<string> Paths { get; } = new(AllPaths);

    public void Dispose() => _planhat.Dispose();

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task TheSameClockGivesTheSameRecordsWhateverWasAskedBefore(string path)
    {
        using PlanhatClient again = PlanhatClient.Demo();
        await again.Get("companies");
        await again.Get("timesheets");
        Answer first = await _planhat.Get($"{path}?limit=2000");
        Assert.Equal(first.Body, (await again.Get($"{path}?limit=2000")).Body);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task EveryReferenceLeadsToARecord(string path)
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (JsonObject record in (await _planhat.Get($"{path}?limit=2000")).Records)
        {
            foreach ((string collection, string? id) in References(record))
            {
                if (!known.TryGetValue(collection, out HashSet<string>? ids))
                {
                    known[collection] = ids = await Ids(collection);
                }

                Assert.True(id is null || ids.Contains(id), $"{path} {record["_id"]}: no {collection} {id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task HistoryLiesInThePastAndNoTokenOfTheSeedFilesIsLeftOver(string path)
    {
        Answer answer = await _planhat.Get($"{path}?limit=2000");
        Assert.DoesNotContain("\"@", answer.Body, StringComparison.Ordinal);
        foreach (JsonObject record in answer.Records)
        {
            foreach (string member in (string[])["createdAt", "createDate", "dateAnswered", "dateDone", "churnDate"])
            {
                if (record[member]?.GetValue<string>() is { } date)
                {
                    Assert.True(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) <= Now.AddHours(12), $"{path} {record["_id"]} {member} {date}");
                }
            }
        }
    }

    [Theory]
    [InlineData("companies", 60)]
    [InlineData("endusers", 120)]
    [InlineData("licenses", 80)]
    [InlineData("invoices", 80)]
    [InlineData("conversations", 150)]
    [InlineData("opportunities", 20)]
    [InlineData("tasks", 50)]
    [InlineData("tickets", 40)]
    [InlineData("nps", 60)]
    [InlineData("projects", 15)]
    [InlineData("timeentries", 80)]
    [InlineData("timesheets", 12)]
    [InlineData("objectives", 20)]
    [InlineData("assets", 40)]
    [InlineData("campaigns", 15)]
    [InlineData("issues", 10)]
    [InlineData("users", 5)]
    [InlineData("dimensiondata", 400)]
    public async Task ThereIsEnoughToShow(string path, int atLeast) =>
        Assert.InRange((await _planhat.Get($"{path}?limit=2000")).Records.Length, atLeast, 2_000);

    [Fact]
    public async Task ATenantWithoutRecordsHasNone()
    {
        using PlanhatClient empty = PlanhatClient.Empty();
        foreach (string path in AllPaths)
        {
            Assert.Equal("[]", (await empty.Get(path)).Body);
        }
    }

    // The records of a model are planted when it is first asked for; a write before that must not come first
    [Fact]
    public async Task AWriteBeforeTheFirstReadFindsTheDemoRecords()
    {
        using PlanhatClient fresh = PlanhatClient.Demo();
        Answer clash = await fresh.Post("companies", """{"name":"Twin","externalId":"techflow-001"}""");
        Assert.Equal(400, clash.Status);
        Assert.Equal(200, (await fresh.Post("assets", """{"name":"New","companyId":"extid-techflow-001","externalId":"new"}""")).Status);
        Assert.Equal("New", (await fresh.Get("assets?sort=-_id&limit=1")).Records[0]["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task AResetBringsTheDemoRecordsBack()
    {
        string before = (await _planhat.Get("licenses")).Body;
        await _planhat.Put("licenses/extid-TF-2024", """{"mrr":1}""");
        _planhat.Emulator.Reset();
        Assert.Equal(before, (await _planhat.Get("licenses")).Body);
    }

    private static IEnumerable<(string Collection, string? Id)> References(JsonObject record)
    {
        foreach (string member in (string[])["companyId", "cId"])
        {
            yield return ("companies", Text(record[member]));
        }

        foreach (string member in (string[])["ownerId", "approvedBy"])
        {
            yield return ("users", Text(record[member]));
        }

        yield return ("licenses", Text(record["licenseId"]));
        yield return ("timesheets", Text(record["timesheetId"]));
        foreach ((string member, string collection) in ((string, string)[])[("endusers", "endusers"), ("users", "users")])
        {
            foreach (JsonNode? person in record[member] as JsonArray ?? [])
            {
                yield return (collection, Text(person?["id"] ?? person?["_id"]));
            }
        }

        foreach (JsonNode? company in record["companyIds"] as JsonArray ?? [])
        {
            yield return ("companies", Text(company));
        }

        foreach (JsonNode? entry in record["timeEntries"] as JsonArray ?? [])
        {
            yield return ("timeentries", Text(entry));
        }
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private async Task<HashSet<string>> Ids(string collection) =>
        [.. (await _planhat.Get($"{collection}?limit=9999&archived=true")).Records.Select(static record => record["_id"]!.GetValue<string>())];
}
