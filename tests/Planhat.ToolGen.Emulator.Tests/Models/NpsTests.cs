using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class NpsTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §11 euId: end user, found by mail; cId
    [Fact]
    public async Task TheEnduserAndItsCompanyAreFoundByMail()
    {
        string company = await _planhat.CreateCompany();
        string person = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example"}""");
        JsonObject answer = (await _planhat.Post("nps", """{"email":"M@a.example","score":9,"euId":"mine"}""")).Record;
        Assert.Equal((person, company), (answer["euId"]!.GetValue<string>(), answer["cId"]!.GetValue<string>()));
    }

    // planhat-models.md §7 primary: preferred when the same mail exists in several companies
    [Fact]
    public async Task OfSeveralEndusersWithOneMailTheCompanyDecidesThenThePreference()
    {
        await _planhat.CreateCompany();
        string other = await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        string oldest = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@x.example"}""");
        string preferred = await _planhat.Create("endusers", """{"companyId":"extid-b","email":"m@x.example","primary":true}""");
        string company = (await _planhat.Get("companies/extid-a")).Record["_id"]!.GetValue<string>();
        JsonObject open = (await _planhat.Post("nps", """{"email":"m@x.example","score":9}""")).Record;
        JsonObject named = (await _planhat.Post("nps", $$"""{"email":"m@x.example","score":9,"cId":"{{company}}"}""")).Record;
        Assert.Equal((preferred, other), (open["euId"]!.GetValue<string>(), open["cId"]!.GetValue<string>()));
        Assert.Equal(oldest, named["euId"]!.GetValue<string>());
    }

    // planhat-models.md §11: behaviour when the mail matches no end user is unconfirmed: the emulator stores the answer
    [Fact]
    public async Task AnAnswerOfAStrangerIsStoredWithoutAnEnduser()
    {
        JsonObject answer = (await _planhat.Post("nps", """{"email":"x@nowhere.example","score":0}""")).Record;
        Assert.True(answer.ContainsKey("euId"));
        Assert.Null(answer["euId"]);
    }

    // planhat-models.md §11: default list hides answers older than 360 days; npsExpiryDay
    [Theory]
    [InlineData("", 1)]
    [InlineData("?npsExpiryDay=400", 2)]
    [InlineData("?npsExpiryDay=5", 0)]
    public async Task OldAnswersAreHidden(string query, int expected)
    {
        await _planhat.Create("nps", """{"email":"m@a.example","score":9,"dateAnswered":"2026-02-10T12:00:00.000Z"}""");
        await _planhat.Create("nps", """{"email":"m@a.example","score":3,"dateAnswered":"2025-03-01T12:00:00.000Z"}""");
        Assert.Equal(expected, (await _planhat.Get($"nps{query}")).Records.Length);
    }

    // planhat-api.md §6 npsExpiryDay: a number of days, default 360; the refusal is our choice
    [Fact]
    public async Task AnExpiryThatIsNoNumberIsRefused() => Assert.Equal(400, (await _planhat.Get("nps?npsExpiryDay=year")).Status);

    // planhat-models.md §11 score: integer 0-10
    [Theory]
    [InlineData("10", 200)]
    [InlineData("0", 200)]
    [InlineData("11", 400)]
    [InlineData("-1", 400)]
    [InlineData("7.5", 400)]
    [InlineData("\"8\"", 400)]
    public async Task TheScoreIsAnIntegerFromZeroToTen(string score, int status) =>
        Assert.Equal(status, (await _planhat.Post("nps", $$"""{"email":"m@a.example","score":{{score}} }""")).Status);

    // tools.tsv: reads return npsId, nps, npsDate, npsComment; writes return score, dateAnswered, comment
    [Fact]
    public async Task ReadsShowMembersThatTheAnswersToWritesDoNot()
    {
        JsonObject created = (await _planhat.Post("nps", """{"email":"m@a.example","score":9,"comment":"Fast"}""")).Record;
        JsonObject read = (await _planhat.Get($"nps/{created["_id"]}")).Record;
        Assert.False(created.ContainsKey("nps"));
        Assert.Equal((9, "Fast"), (read["nps"]!.GetValue<int>(), read["npsComment"]!.GetValue<string>()));
        Assert.Equal("promoter", read["scoreType"]!.GetValue<string>());
    }

    // planhat-models.md §4 nps: NPS of the company, can be decimal; §7 nps: last NPS score
    [Fact]
    public async Task CompanyAndEnduserShowTheirScore()
    {
        await _planhat.CreateCompany();
        string person = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example"}""");
        foreach ((int score, int day) in ((int, int)[])[(10, 1), (9, 2), (3, 3)])
        {
            await _planhat.Create(
                "nps", $$"""{"email":"m@a.example","score":{{score}},"dateAnswered":"2026-03-0{{day}}T00:00:00.000Z"}""");
        }

        Assert.Equal(33.33m, (await _planhat.Get("companies/extid-a")).Record["nps"]!.GetValue<decimal>());
        Assert.Equal(3, (await _planhat.Get($"endusers/{person}")).Record["nps"]!.GetValue<int>());
    }
}
