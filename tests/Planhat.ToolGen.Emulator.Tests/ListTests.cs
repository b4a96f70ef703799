using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class ListTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-api.md §6: a bare JSON array; no total, no next link, no envelope
    [Fact]
    public async Task EmptyListIsABareEmptyArray() => Assert.Equal("[]", (await _planhat.Get("companies")).Body);

    // planhat-api.md §6: default page size per model
    [Theory]
    [InlineData("companies", 100)]
    [InlineData("licenses", 100)]
    [InlineData("endusers", 100)]
    [InlineData("conversations", 30)]
    [InlineData("customfields", 100)]
    public async Task PageWithoutLimitHasTheModelsDefaultSize(string path, int expected)
    {
        await Fill(path, expected + 1);
        Assert.Equal(expected, (await _planhat.Get(path)).Records.Length);
    }

    // planhat-api.md §6: users default 10,000
    [Fact]
    public async Task UsersComeAllAtOnce()
    {
        await Fill("users", 150);
        Assert.Equal(150, (await _planhat.Get("users")).Records.Length);
    }

    // planhat-api.md §6: maximum page size per model; capping above it is the emulator's choice (unconfirmed)
    [Fact]
    public async Task LimitAboveTheMaximumIsCapped()
    {
        await Fill("conversations", 2_001);
        Assert.Equal(2_000, (await _planhat.Get("conversations?limit=9999")).Records.Length);
    }

    // planhat-api.md §6: stop when a page is shorter than limit
    [Fact]
    public async Task PagesByOffsetGiveEveryRecordOnce()
    {
        await Fill("companies", 7);
        var names = new List<string>();
        for (int offset = 0; offset < 9; offset += 3)
        {
            names.AddRange((await _planhat.Get($"companies?limit=3&offset={offset}")).Records.Select(Name));
        }

        Assert.Equal(Enumerable.Range(0, 7).Select(static n => $"n{n:000}"), names);
    }

    // planhat-api.md §6: limit and offset are integers, offset from 0; the refusal is our choice
    [Theory]
    [InlineData("limit=ten")]
    [InlineData("limit=0")]
    [InlineData("offset=-1")]
    public async Task PageNumbersOutOfRangeAreRefused(string query) =>
        Assert.Equal(400, (await _planhat.Get($"companies?{query}")).Status);

    // planhat-api.md §6 sort: one property; prefix - for descending
    [Theory]
    [InlineData("name", "a,b,c")]
    [InlineData("-name", "c,b,a")]
    public async Task SortOrdersByOneProperty(string sort, string expected)
    {
        await CreateCompanies("b", "c", "a");
        Assert.Equal(expected, string.Join(',', (await _planhat.Get($"companies?sort={sort}")).Records.Select(Name)));
    }

    // planhat-api.md §6 sort: case-sensitive property names [GO]
    [Fact]
    public async Task SortByAMisspelledPropertyKeepsTheOrderOfCreation()
    {
        await CreateCompanies("b", "c", "a");
        Assert.Equal(["b", "c", "a"], (await _planhat.Get("companies?sort=Name")).Records.Select(Name));
    }

    // planhat-models.md §10: computed members such as renewalDate are ordinary properties of a list
    [Fact]
    public async Task SortWorksOnComputedMembers()
    {
        string company = await _planhat.Create("companies", """{"name":"A"}""");
        foreach (string year in (string[])["2028", "2027", "2029"])
        {
            await _planhat.Create("licenses", $$"""{"companyId":"{{company}}","_currency":"EUR","mrr":1,"fromDate":"2026-01-01","toDate":"{{year}}-01-01"}""");
        }

        JsonObject[] rows = (await _planhat.Get("licenses?sort=-renewalDate&limit=2")).Records;
        Assert.Equal(["2029-01-01T00:00:00.000Z", "2028-01-01T00:00:00.000Z"], rows.Select(static row => row["renewalDate"]!.GetValue<string>()));
    }

    // planhat-api.md §6 select: comma-separated property names; _id always comes back
    [Fact]
    public async Task SelectKeepsTheNamedPropertiesAndTheId()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a-1","custom":{"Seats":4}}""");
        JsonObject row = Assert.Single((await _planhat.Get("companies?select=name,custom,nothing")).Records);
        Assert.Equal(["_id", "custom", "name"], row.Select(static member => member.Key).Order(StringComparer.Ordinal));
    }

    // planhat-api.md §6: companyId is a comma-separated list on companies, conversations and endusers
    [Theory]
    [InlineData("companies")]
    [InlineData("conversations")]
    [InlineData("endusers")]
    public async Task CompanyFilterTakesSeveralIdsWhereTheModelSaysSo(string path)
    {
        string[] companies = await Three(path);
        Assert.Equal(2, (await _planhat.Get($"{path}?companyId={companies[0]},{companies[2]}")).Records.Length);
    }

    // planhat-api.md §6 offset: an index; the order it counts in is undocumented, so ours is steady
    [Fact]
    public async Task AnUpdateDoesNotMoveARecordInTheListOfItsCompany()
    {
        string company = await _planhat.Create("companies", """{"name":"A"}""");
        string first = await _planhat.Create("conversations", $$"""{"companyId":"{{company}}"}""");
        string second = await _planhat.Create("conversations", $$"""{"companyId":"{{company}}"}""");
        await _planhat.Put($"conversations/{first}", """{"subject":"changed"}""");
        JsonObject[] rows = (await _planhat.Get($"conversations?companyId={company}")).Records;
        Assert.Equal([first, second], rows.Select(static row => row["_id"]!.GetValue<string>()));
    }

    // planhat-api.md §6: licenses name no list for companyId
    [Fact]
    public async Task CompanyFilterOfLicensesTakesOneId()
    {
        string[] companies = await Three("licenses");
        Assert.Single((await _planhat.Get($"licenses?companyId={companies[1]}")).Records);
        Assert.Empty((await _planhat.Get($"licenses?companyId={companies[0]},{companies[1]}")).Records);
    }

    // planhat-api.md §6: no source shows prefixed ids in the companyId filter
    [Fact]
    public async Task CompanyFilterDoesNotResolvePrefixes()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a-1"}""");
        await _planhat.Create("conversations", """{"companyId":"extid-a-1"}""");
        Assert.Empty((await _planhat.Get("conversations?companyId=extid-a-1")).Records);
    }

    // planhat-api.md §6: parent on custom fields, name on companies, type on conversations are undocumented
    [Theory]
    [InlineData("companies?name=b")]
    [InlineData("companies?anything=1")]
    public async Task UnknownParametersAreIgnored(string path)
    {
        await CreateCompanies("a", "b");
        Assert.Equal(2, (await _planhat.Get(path)).Records.Length);
    }

    // planhat-api.md §6: end users hide archived ones; filters email, euId, archived
    [Fact]
    public async Task EndusersHideArchivedOnesUnlessAsked()
    {
        await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        string shown = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"One@a.example"}""");
        await _planhat.Create("endusers", """{"companyId":"extid-a","email":"two@a.example","archived":true}""");

        Assert.Single((await _planhat.Get("endusers")).Records);
        Assert.Equal(2, (await _planhat.Get("endusers?archived=true")).Records.Length);
        Assert.Single((await _planhat.Get("endusers?email=one@a.example")).Records);
        Assert.Single((await _planhat.Get($"endusers?euId={shown}")).Records);
    }

    private static string Name(JsonObject row) => row["name"]!.GetValue<string>();

    private async Task CreateCompanies(params string[] names)
    {
        foreach (string name in names)
        {
            await _planhat.Create("companies", $$"""{"name":"{{name}}"}""");
        }
    }

    private async Task<string[]> Three(string path)
    {
        var companies = new List<string>();
        foreach (string key in (string[])["a", "b", "c"])
        {
            string company = await _planhat.Create("companies", $$"""{"name":"{{key}}"}""");
            companies.Add(company);
            if (path != "companies")
            {
                await _planhat.Create(path, $$"""{"companyId":"{{company}}","email":"{{key}}@x.example","_currency":"EUR","mrr":1,"fixedPeriod":false}""");
            }
        }

        return [.. companies];
    }

    private async Task Fill(string path, int count)
    {
        if (path is not ("companies" or "users" or "customfields"))
        {
            await _planhat.Create("companies", """{"name":"A","externalId":"a"}""");
        }

        for (int n = 0; n < count; n++)
        {
            await _planhat.Create(path, $$"""
                {"companyId":"extid-a","name":"n{{n:000}}","email":"{{n}}@a.example","firstName":"F","lastName":"L","_currency":"EUR","mrr":1,
                 "parent":"company","type":"{{(path == "customfields" ? "text" : "note")}}"}
                """);
        }
    }
}
