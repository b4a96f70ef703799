using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class TicketTests : IAsyncLifetime
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    private string _company = "";

    public async Task InitializeAsync() => _company = await _planhat.CreateCompany();

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-api.md §13.5: title -> subject, description -> snippet, sourceId -> externalId; models §17: type -> subType
    [Fact]
    public async Task TicketsAreReadUnderOtherNamesThanTheyAreWritten()
    {
        await Upsert("""{"sourceId":"Z-1","email":"m@a.example","domains":["a.example"],"title":"Login fails","description":"<p>since <b>Monday</b></p>","type":"bug"}""");
        JsonObject ticket = Assert.Single((await _planhat.Get("tickets")).Records);
        Assert.Equal(
            ["Login fails", "since Monday", "Z-1", "ticket", "bug", "A"],
            ((string[])["subject", "snippet", "externalId", "type", "subType", "companyName"]).Select(member => ticket[member]!.GetValue<string>()));
        Assert.DoesNotContain(ticket, static member => member.Key is "title" or "description" or "sourceId" or "domains" or "createdAt");
        Assert.Equal(20522, ticket["days"]!.GetValue<int>());
    }

    // planhat-models.md §17: domains, or companyExternalId, or companyId find the company
    [Theory]
    [InlineData("\"domains\":[\"none.example\",\"A.example\"]")]
    [InlineData("\"companyExternalId\":\"a\"")]
    [InlineData("\"companyId\":\"{company}\"")]
    public async Task TheCompanyIsFound(string member)
    {
        await Upsert($$"""{"sourceId":"Z-1","email":"m@a.example",{{member.Replace("{company}", _company, StringComparison.Ordinal)}} }""");
        Assert.Equal(_company, (await _planhat.Get("tickets")).Records[0]["companyId"]!.GetValue<string>());
    }

    // planhat-models.md §17 email: items without it are silently dropped
    [Fact]
    public async Task ATicketWithoutMailIsDroppedSilently()
    {
        Answer answer = await Upsert("""{"sourceId":"Z-1","domains":["a.example"]}""");
        Assert.Equal((200, 0), (answer.Status, answer.Record["created"]!.GetValue<int>()));
        Assert.Empty(answer.Record["createdErrors"]!.AsArray());
        Assert.Empty((await _planhat.Get("tickets")).Records);
    }

    // planhat-models.md §17: keyables _id, sourceId; history array of {status, time}
    [Fact]
    public async Task ASecondUpsertUpdatesAndKeepsTheHistoryOfStates()
    {
        await Upsert("""{"sourceId":"Z-1","email":"m@a.example","domains":["a.example"],"status":"open"}""");
        Answer second = await Upsert("""{"sourceId":"Z-1","status":"closed"}""");
        Assert.Equal("""[{"_id":"ID","sourceId":"Z-1"}]""", second.Record["updatesKeys"]!.ToJsonString().Replace(second.Record["modified"]![0]!.GetValue<string>(), "ID", StringComparison.Ordinal));
        JsonObject ticket = Assert.Single((await _planhat.Get("tickets")).Records);
        Assert.Equal(["open", "closed"], ticket["history"]!.AsArray().Select(static state => state!["status"]!.GetValue<string>()));
    }

    // planhat-models.md §17: list parameters status, email, search
    [Theory]
    [InlineData("status=open", "Z-1")]
    [InlineData("email=leo@a.example", "Z-2")]
    [InlineData("search=MONDAY", "Z-1")]
    [InlineData("search=Login", "")]
    public async Task TheListIsFiltered(string query, string expected)
    {
        await Upsert("""{"sourceId":"Z-1","email":"m@a.example","domains":["a.example"],"title":"Login","description":"since Monday","status":"open"}""");
        await Upsert("""{"sourceId":"Z-2","email":"leo@a.example","domains":["a.example"],"status":"closed"}""");
        Assert.Equal(expected, string.Join(' ', (await _planhat.Get($"tickets?{query}")).Records.Select(static row => row["externalId"]!.GetValue<string>())));
    }

    // planhat-models.md §17: endusers of the listed conversation
    [Fact]
    public async Task TheSenderIsShownWhenKnown()
    {
        string person = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","name":"Mia"}""");
        await Upsert("""{"sourceId":"Z-1","email":"m@a.example","domains":["a.example"]}""");
        Assert.Equal(person, (await _planhat.Get("tickets")).Records[0]["endusers"]![0]!["id"]!.GetValue<string>());
    }

    private Task<Answer> Upsert(string item) => _planhat.Put("tickets", $"[{item}]");
}
