using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.AnalyticsHost;

public sealed class ActivityTests : IAsyncLifetime, IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();
    private readonly AnalyticsClient _analytics;

    private string _company = "";
    private string _enduser = "";

    public ActivityTests() => _analytics = new AnalyticsClient(_planhat.Emulator);

    public async Task InitializeAsync()
    {
        _company = await _planhat.CreateCompany();
        _enduser = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","externalId":"mia"}""");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _analytics.Dispose();
        _planhat.Dispose();
    }

    // planhat-api.md §9: POST /analytics/<tenantUUID> one activity; 200/201, body empty or small; defaults weight 1, date now
    [Fact]
    public async Task AnActivityIsTakenAndCanBeReadFromTheEmulator()
    {
        Answer answer = await _analytics.Activity("""{"email":"M@a.example","action":"Logged in","info":{"page":"home"}}""");
        Assert.Equal((200, ""), (answer.Status, answer.Body));
        UserActivity activity = Assert.Single(_planhat.Emulator.Activities.Entries);
        Assert.Equal(new UserActivity(
            new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero), "Logged in", 1, "M@a.example", null, null, _enduser, _company, """{"page":"home"}"""), activity);
    }

    // planhat-models.md §4 and §7 lastActive: last product activity
    [Fact]
    public async Task AnActivityMovesLastActiveForwardOnly()
    {
        await _analytics.Activity("""{"externalId":"mia","date":"2026-03-09T10:00:00.000Z"}""");
        await _analytics.Activity("""{"externalId":"mia","date":"2026-03-01T10:00:00.000Z"}""");
        Assert.Equal("2026-03-09T10:00:00.000Z", (await _planhat.Get($"endusers/{_enduser}")).Record["lastActive"]!.GetValue<string>());
        Assert.Equal("2026-03-09T10:00:00.000Z", (await _planhat.Get("companies/extid-a")).Record["lastActive"]!.GetValue<string>());
    }

    // planhat-api.md §9: companyExternalId and companyId help to place it; §5: one external id may stand under two companies
    [Theory]
    [InlineData("\"companyExternalId\":\"b\"")]
    [InlineData("\"companyId\":\"extid-b\"")]
    public async Task TheCompanyTellsEndusersWithOneExternalIdApart(string member)
    {
        string other = await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        string twin = await _planhat.Create("endusers", """{"companyId":"extid-b","externalId":"mia"}""");
        await _analytics.Activity($$"""{"externalId":"mia",{{member}} }""");
        UserActivity activity = Assert.Single(_planhat.Emulator.Activities.Entries);
        Assert.Equal((twin, other), (activity.EnduserId, activity.CompanyId));
    }

    // planhat-api.md §9: email or externalId (one is required)
    [Theory]
    [InlineData("""{"action":"Logged in"}""")]
    [InlineData("""{"email":"m@a.example","date":"yesterday"}""")]
    [InlineData("""{"email":"m@a.example","weight":"2"}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task AnActivityThatIsNoneIsRefused(string body)
    {
        Assert.Equal(400, (await _analytics.Activity(body)).Status);
        Assert.Empty(_planhat.Emulator.Activities.Entries);
    }

    // planhat-api.md §9: POST /analytics/bulk/<tenantUUID>, an array; the answer is unconfirmed, probably like metrics
    [Fact]
    public async Task ABulkTakesWhatIsRightAndReportsTheRest()
    {
        Answer answer = await _analytics.Activities("""[{"email":"m@a.example"},{"action":"nobody"},{"email":"stranger@x.example"}]""");
        Assert.Equal((200, 2), (answer.Status, answer.Record["processed"]!.GetValue<int>()));
        Assert.Single(answer.Record["errors"]!.AsArray());
        Assert.Equal([_enduser, null], _planhat.Emulator.Activities.Entries.Select(static activity => activity.EnduserId));
        Assert.Equal(400, (await _analytics.Activities("{}")).Status);
    }

    // planhat-api.md §9: the tenant UUID is the credential; no API token is needed
    [Theory]
    [InlineData("analytics/wrong")]
    [InlineData("analytics/bulk/wrong")]
    [InlineData("dimensiondata/wrong")]
    public async Task AnotherTenantTokenIsRefused(string path) => Assert.Equal(401, (await _analytics.Post(path, "[]")).Status);

    // planhat-api.md §2 Tenant token: a path segment on the analytics host
    [Fact]
    public async Task TheTenantTokenIsAnOption()
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, TenantToken = "mine" });
        using var analytics = new AnalyticsClient(emulator);
        Assert.Equal(200, (await analytics.Post("analytics/mine", """{"email":"m@a.example"}""")).Status);
        Assert.Equal(401, (await analytics.Activity("""{"email":"m@a.example"}""")).Status);
    }

    // planhat-api.md §1 and §9: two hosts, each with its own paths; /activities does not exist
    [Fact]
    public async Task EachHostKnowsOnlyItsOwnPaths()
    {
        Assert.Equal(404, (await _planhat.Post($"analytics/{AnalyticsClient.Tenant}", """{"email":"m@a.example"}""")).Status);
        Assert.Equal(404, (await _planhat.Post($"dimensiondata/{AnalyticsClient.Tenant}", "[]")).Status);
        Assert.Equal(404, (await _analytics.Send(HttpMethod.Get, "companies", "", "Bearer emulator-token")).Status);
        Assert.Equal(404, (await _analytics.Send(HttpMethod.Get, $"analytics/{AnalyticsClient.Tenant}", "")).Status);
    }

    // planhat-api.md §9: the tenant UUID is a write credential: keep it secret
    [Fact]
    public async Task NeitherJournalNorErrorsShowTheTenantToken()
    {
        await _analytics.Activity("""{"email":"m@a.example"}""");
        await _analytics.Activities("[]");
        Answer unknown = await _analytics.Send(HttpMethod.Delete, $"analytics/{AnalyticsClient.Tenant}", "");
        Assert.DoesNotContain(AnalyticsClient.Tenant, _planhat.Emulator.Journal.ToJson() + unknown.Body, StringComparison.Ordinal);
        Assert.Equal(
            ["/analytics/[redacted]", "/analytics/bulk/[redacted]", "/analytics/[redacted]"],
            _planhat.Emulator.Journal.Entries.Where(static entry => entry.Host == "analytics.planhat.com").Select(static entry => entry.Path));
    }

    // planhat-api.md §3: analytics body 32 MB, no call quota
    [Fact]
    public async Task TheAnalyticsHostHasABodyLimitAndNoQuota()
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, RateLimitPerMinute = 1 });
        using var analytics = new AnalyticsClient(emulator);
        Assert.Equal(200, (await analytics.Activities("[]")).Status);
        Answer second = await analytics.Activities("[]" + new string(' ', (32 << 20) - 2));
        Assert.Equal((200, null), (second.Status, second.Header("x-ratelimit-limit")));
        Assert.Equal(413, (await analytics.Activities("[]" + new string(' ', (32 << 20) - 1))).Status);
    }

    // planhat-api.md §9: POST /dock/segment, Basic with the tenant token as user, identify or track event
    [Fact]
    public async Task ASegmentTrackEventIsAnActivity()
    {
        string basic = "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{AnalyticsClient.Tenant}:"));
        const string Track = """{"type":"track","userId":"mia","event":"Exported","properties":{"rows":3},"context":{"groupId":"a"}}""";
        Assert.Equal(401, (await _analytics.Post("dock/segment", Track)).Status);
        Assert.Equal(200, (await _analytics.Post("dock/segment", Track, basic)).Status);
        Assert.Equal(200, (await _analytics.Post("dock/segment", """{"type":"identify","userId":"mia"}""", basic)).Status);
        Assert.Equal(400, (await _analytics.Post("dock/segment", """{"type":"page"}""", basic)).Status);
        UserActivity activity = Assert.Single(_planhat.Emulator.Activities.Entries);
        Assert.Equal(("Exported", _enduser, """{"rows":3}"""), (activity.Action, activity.EnduserId, activity.Info));
    }

    // A tool of the emulator's own
    [Fact]
    public async Task ResetForgetsActivities()
    {
        await _analytics.Activity("""{"email":"m@a.example"}""");
        _planhat.Emulator.Reset();
        Assert.Empty(_planhat.Emulator.Activities.Entries);
    }

    // A tool of the emulator's own
    [Fact]
    public async Task FaultsStrikeTheAnalyticsHostToo()
    {
        _planhat.Emulator.Faults.Next(Fault.Status(503), path: "/analytics");
        Assert.Equal(503, (await _analytics.Activity("""{"email":"m@a.example"}""")).Status);
        Assert.Equal(200, (await _analytics.Activity("""{"email":"m@a.example"}""")).Status);
    }

    // A tool of the emulator's own: planhat-api.md §9 has no way to read activities
    [Fact]
    public async Task ActivitiesAreWrittenOutAsJson()
    {
        await _analytics.Activity("""{"externalId":"mia","companyExternalId":"a","weight":2.5,"action":"Ä"}""");
        JsonObject activity = JsonNode.Parse(_planhat.Emulator.Activities.ToJson())![0]!.AsObject();
        Assert.Equal(
            ["date", "action", "weight", "email", "externalId", "companyExternalId", "enduserId", "companyId", "info"],
            activity.Select(static member => member.Key));
        Assert.Equal(2.5m, activity["weight"]!.GetValue<decimal>());
    }
}
