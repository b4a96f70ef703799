using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class CompanyTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §4: mrr, arr, customerFrom, customerTo, renewalDate, products come from licenses
    [Fact]
    public async Task FiguresAddUpTheActiveLicenses()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await License("""{"product":"Team","mrr":300,"fromDate":"2025-06-01","toDate":"2026-06-01","autoRenews":true}""");
        await License("""{"product":"API","mrr":50,"fromDate":"2025-09-01","fixedPeriod":false}""");
        await License("""{"product":"Old","mrr":200,"fromDate":"2024-01-01","toDate":"2025-01-01","renewalStatus":"renewed"}""");
        await License("""{"product":"Next","mrr":400,"fromDate":"2026-06-01","toDate":"2027-06-01"}""");

        JsonObject company = (await _planhat.Get("companies/extid-a")).Record;
        Assert.Equal(350, company["mrr"]!.GetValue<decimal>());
        Assert.Equal(4200, company["arr"]!.GetValue<decimal>());
        Assert.Equal("2024-01-01T00:00:00.000Z", company["customerFrom"]!.GetValue<string>());
        Assert.Null(company["customerTo"]);
        Assert.Equal("2026-06-01T00:00:00.000Z", company["renewalDate"]!.GetValue<string>());
        Assert.Equal(300, company["renewalMrr"]!.GetValue<decimal>());
        Assert.True(company["autoRenews"]!.GetValue<bool>());
        Assert.Equal("2025-01-01T00:00:00.000Z", company["lastRenewal"]!.GetValue<string>());
        Assert.Equal("""["Team","API","Old","Next"]""", company["products"]!.ToJsonString());
    }

    // planhat-models.md §4: status generated from licenses; prospect, coming, customer, canceled, lost
    [Theory]
    [InlineData(null, "prospect")]
    [InlineData("""{"mrr":1,"fromDate":"2026-01-01","toDate":"2027-01-01"}""", "customer")]
    [InlineData("""{"mrr":1,"fromDate":"2026-05-01","toDate":"2027-05-01"}""", "coming")]
    [InlineData("""{"mrr":1,"fromDate":"2024-01-01","toDate":"2025-01-01","renewalStatus":"lost"}""", "canceled")]
    [InlineData("""{"mrr":1,"fromDate":"2024-01-01","toDate":"2026-01-01"}""", "customer")]
    public async Task StatusFollowsTheLicenses(string? license, string status)
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        if (license is not null)
        {
            await License(license);
        }

        Assert.Equal(status, (await _planhat.Get("companies/extid-a")).Record["status"]!.GetValue<string>());
    }

    // planhat-models.md §4: status: samples send it on create
    [Fact]
    public async Task WrittenStatusHoldsUntilALicenseChanges()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a","status":"lost"}""");
        Assert.Equal("lost", (await _planhat.Get("companies/extid-a")).Record["status"]!.GetValue<string>());
        await License("""{"mrr":1,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        Assert.Equal("customer", (await _planhat.Get("companies/extid-a")).Record["status"]!.GetValue<string>());
    }

    // planhat-models.md §4 status: generated from licenses; how long a written one holds is our choice
    [Fact]
    public async Task WrittenStatusAlsoEndsWhenALicenseLeaves()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        string license = await License("""{"mrr":1,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        await _planhat.Put("companies/extid-a", """{"status":"lost"}""");
        await _planhat.Put($"licenses/{license}", """{"companyId":"extid-b"}""");
        Assert.Equal("prospect", (await Figures("a")).Status);
    }

    // planhat-api.md §5 Reads: _currency a string on a license, an object inside company-embedded licenses
    [Fact]
    public async Task EmbeddedLicensesHaveAnExpandedCurrency()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        string id = await License("""{"mrr":1}""");
        JsonNode embedded = (await _planhat.Get("companies/extid-a")).Record["licenses"]![0]!;
        Assert.Equal(["_id", "symbol", "rate", "isBase", "overrides"], embedded["_currency"]!.AsObject().Select(static member => member.Key));
        Assert.Equal("EUR", (await _planhat.Get($"licenses/{id}")).Record["_currency"]!.GetValue<string>());
    }

    // planhat-api.md §5 Reads: owner a string id in get-by-id but a small object in lists; the list does not return every field
    [Fact]
    public async Task ListsExpandTheOwnerAndOmitBulkyMembers()
    {
        string user = await _planhat.Create("users", """{"email":"a@a.example","firstName":"Ada","lastName":"L","nickName":"Ada"}""");
        await _planhat.Create("companies", $$"""{"name":"A","externalId":"a","owner":"{{user}}"}""");

        JsonObject one = (await _planhat.Get("companies/extid-a")).Record;
        JsonObject row = Assert.Single((await _planhat.Get("companies")).Records);
        Assert.Equal(user, one["owner"]!.GetValue<string>());
        Assert.Equal(user, row["owner"]!["_id"]!.GetValue<string>());
        Assert.True(one.ContainsKey("licenses"));
        Assert.False(row.ContainsKey("licenses"));
        Assert.True(Assert.Single((await _planhat.Get("companies?select=licenses")).Records).ContainsKey("licenses"));
    }

    // planhat-models.md §4 mrr and status: from the licenses; §10 companyName: filled in by the server
    [Fact]
    public async Task MovingALicenseMovesItsRevenue()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        string license = await License("""{"mrr":70,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        JsonObject moved = (await _planhat.Put($"licenses/{license}", """{"companyId":"extid-b"}""")).Record;
        Assert.Equal("B", moved["companyName"]!.GetValue<string>());
        Assert.Equal((0m, "prospect"), await Figures("a"));
        Assert.Equal((70m, "customer"), await Figures("b"));
        await _planhat.Delete($"licenses/{license}");
        Assert.Equal((0m, "prospect"), await Figures("b"));
    }

    // planhat-models.md §4 lastTouch: last contact; nextTouch: next planned contact
    [Fact]
    public async Task LastTouchIsTheLatestPastConversation()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"meeting","date":"2026-03-01T09:00:00.000Z"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"note","date":"2026-02-01T09:00:00.000Z"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a","type":"call","date":"2026-09-01T09:00:00.000Z"}""");
        JsonObject company = (await _planhat.Get("companies/extid-a")).Record;
        Assert.Equal("meeting", company["lastTouchType"]!.GetValue<string>());
    }

    private async Task<(decimal Mrr, string Status)> Figures(string externalId)
    {
        JsonObject company = (await _planhat.Get($"companies/extid-{externalId}")).Record;
        return (company["mrr"]!.GetValue<decimal>(), company["status"]!.GetValue<string>());
    }

    private Task<string> License(string body)
    {
        var license = (JsonObject)JsonNode.Parse(body)!;
        license["companyId"] = "extid-a";
        license["_currency"] = "EUR";
        return _planhat.Create("licenses", license.ToJsonString());
    }
}
