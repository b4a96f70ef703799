using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.AnalyticsHost;

public sealed class MetricTests : IAsyncLifetime, IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();
    private readonly AnalyticsClient _analytics;

    private string _company = "";

    public MetricTests() => _analytics = new AnalyticsClient(_planhat.Emulator);

    public async Task InitializeAsync() => _company = await _planhat.CreateCompany();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _analytics.Dispose();
        _planhat.Dispose();
    }

    // planhat-api.md §9: one metric object or an array; {"processed": n, "errors": []}; model Company and date now by default
    [Theory]
    [InlineData("""{"dimensionId":"pages","value":812,"externalId":"a"}""")]
    [InlineData("""[{"dimensionId":"pages","value":812,"externalId":"a"}]""")]
    public async Task MetricsBecomePointsOnTheMainHost(string body)
    {
        Answer answer = await _analytics.Metrics(body);
        Assert.Equal((200, """{"processed":1,"errors":[]}"""), (answer.Status, answer.Body));

        JsonObject point = Assert.Single((await _planhat.Get("dimensiondata")).Records);
        Assert.Equal(
            ["pages", "2026-03-10T12:00:00.000Z", "Company", _company, _company, "A"],
            ((string[])["dimensionId", "time", "model", "parentId", "companyId", "companyName"]).Select(member => point[member]!.GetValue<string>()));
        Assert.Equal(812, point["value"]!.GetValue<int>());
    }

    // planhat-api.md §9: model Company, EndUser, Asset, Project; externalId of the record
    [Theory]
    [InlineData("EndUser", "endusers")]
    [InlineData("Asset", "assets")]
    [InlineData("Project", "projects")]
    public async Task PointsOfOtherModelsKnowTheirCompany(string model, string path)
    {
        string id = await _planhat.Create(path, """{"companyId":"extid-a","name":"N","externalId":"x"}""");
        await _analytics.Metrics($$"""{"dimensionId":"pages","value":1,"externalId":"x","model":"{{model}}"}""");
        JsonObject point = Assert.Single((await _planhat.Get("dimensiondata")).Records);
        Assert.Equal((id, _company), (point["parentId"]!.GetValue<string>(), point["companyId"]!.GetValue<string>()));
    }

    // planhat-api.md §9: dimensionId required, no spaces or special characters; value required number; externalId required
    [Theory]
    [InlineData("""{"value":1,"externalId":"a"}""")]
    [InlineData("""{"dimensionId":"pages printed","value":1,"externalId":"a"}""")]
    [InlineData("""{"dimensionId":"pages/day","value":1,"externalId":"a"}""")]
    [InlineData("""{"dimensionId":"pages","externalId":"a"}""")]
    [InlineData("""{"dimensionId":"pages","value":"1","externalId":"a"}""")]
    [InlineData("""{"dimensionId":"pages","value":1}""")]
    [InlineData("""{"dimensionId":"pages","value":1,"externalId":"none"}""")]
    [InlineData("""{"dimensionId":"pages","value":1,"externalId":"a","model":"License"}""")]
    [InlineData("""{"dimensionId":"pages","value":1,"externalId":"a","date":"today"}""")]
    [InlineData("5")]
    public async Task AMetricThatIsNoneIsReportedBesideTheOthers(string metric)
    {
        Answer answer = await _analytics.Metrics($$"""[{"dimensionId":"pages","value":1,"externalId":"a"},{{metric}}]""");
        Assert.Equal((200, 1), (answer.Status, answer.Record["processed"]!.GetValue<int>()));
        Assert.Single(answer.Record["errors"]!.AsArray());
        Assert.Single((await _planhat.Get("dimensiondata")).Records);
    }

    // planhat-api.md §9: query cId, dimid, from, to (epoch days), limit, offset
    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("?dimid=pages", "1 2 4")]
    [InlineData("?cId={b}", "4")]
    [InlineData("?from=20486", "2 3 4")]
    [InlineData("?to=20485", "1")]
    [InlineData("?from=20486&to=20486", "2 3")]
    [InlineData("?limit=1&offset=1", "2")]
    public async Task PointsAreFiltered(string query, string expected)
    {
        string other = await _planhat.Create("companies", """{"name":"B","externalId":"b"}""");
        await _analytics.Metrics("""
            [{"dimensionId":"pages","value":1,"externalId":"a","date":"2026-02-01T23:59:00.000Z"},
             {"dimensionId":"pages","value":2,"externalId":"a","date":"2026-02-02T00:00:00.000Z"},
             {"dimensionId":"logins","value":3,"externalId":"a","date":"2026-02-02T12:00:00.000Z"},
             {"dimensionId":"pages","value":4,"externalId":"b","date":"2026-02-03T12:00:00.000Z"}]
            """);
        JsonObject[] points = (await _planhat.Get("dimensiondata" + query.Replace("{b}", other, StringComparison.Ordinal))).Records;
        Assert.Equal(expected, string.Join(' ', points.Select(static point => point["value"]!.GetValue<int>())));
    }

    // planhat-api.md §5 Dates: from and to of dimension data are epoch days; the refusal is our choice
    [Fact]
    public async Task ALimitThatIsNoDayIsRefused() => Assert.Equal(400, (await _planhat.Get("dimensiondata?from=2026-02-01")).Status);

    // planhat-api.md §9: GET with Bearer on the main API
    [Fact]
    public async Task ReadingPointsNeedsTheApiToken() =>
        Assert.Equal(401, (await _planhat.Send(HttpMethod.Get, "dimensiondata", authorization: $"Bearer {AnalyticsClient.Tenant}")).Status);
}
