using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class ChurnTests : IAsyncLifetime
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public async Task InitializeAsync()
    {
        await _planhat.CreateCompany();
        await Churn("""{"companyId":"extid-a","churnDate":"2026-01-31T23:00:00.000Z","sourceId":"jan"}""");
        await Churn("""{"companyId":"extid-a","churnDate":"2026-02-15","sourceId":"feb","onlyDowngrade":true}""");
        await Churn("""{"companyId":"extid-a","churnDate":"2026-03-01","sourceId":"mar"}""");
    }

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-models.md §3: downgrades: only = downgrades alone, excluded = leave them out
    [Theory]
    [InlineData("", "jan feb mar")]
    [InlineData("?downgrades=only", "feb")]
    [InlineData("?downgrades=excluded", "jan mar")]
    public async Task DowngradesAreChosenOrLeftOut(string query, string expected) => Assert.Equal(expected, await Listed(query));

    // planhat-models.md §3: from and to take YYYY-MM-DD, earliest and latest churn date
    [Theory]
    [InlineData("?from=2026-02-01", "feb mar")]
    [InlineData("?to=2026-01-31", "jan")]
    [InlineData("?from=2026-01-31&to=2026-02-15", "jan feb")]
    public async Task FromAndToIncludeTheirDay(string query, string expected) => Assert.Equal(expected, await Listed(query));

    // planhat-models.md §3 from and to: YYYY-MM-DD; the refusal is our choice
    [Theory]
    [InlineData("?from=01.02.2026")]
    [InlineData("?to=20485")]
    public async Task ADateOfAnotherFormIsRefused(string query) => Assert.Equal(400, (await _planhat.Get($"churn{query}")).Status);

    // planhat-models.md §3: a churn record is a log entry: it does not change revenue figures
    [Fact]
    public async Task RevenueStaysWhatTheLicensesSay()
    {
        await _planhat.Create("licenses", """{"companyId":"extid-a","_currency":"EUR","mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        await Churn("""{"companyId":"extid-a","value":3600}""");
        JsonObject company = (await _planhat.Get("companies/extid-a")).Record;
        Assert.Equal((300, "customer"), (company["mrr"]!.GetValue<int>(), company["status"]!.GetValue<string>()));
    }

    private Task<string> Churn(string body) => _planhat.Create("churn", body);

    private async Task<string> Listed(string query) =>
        string.Join(' ', (await _planhat.Get($"churn{query}")).Records.Select(static row => row["sourceId"]!.GetValue<string>()));
}
