using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class LicenseTests : IDisposable
{
    private readonly ManualTimeProvider _time = ManualTimeProvider.AtNoon();
    private readonly PlanhatClient _planhat;

    public LicenseTests() => _planhat = PlanhatClient.Empty(_time);

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §10: arr derived; length months; value of the whole period
    [Fact]
    public async Task FixedPeriodDerivesArrLengthAndValueFromMrr()
    {
        JsonObject license = await Create("""{"mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01","fixedPeriod":true}""");
        Assert.Equal(3600, Number(license, "arr"));
        Assert.Equal(12, Number(license, "length"));
        Assert.Equal(3600, Number(license, "value"));
    }

    // planhat-models.md §10: value: yes for fixed period unless mrr
    [Fact]
    public async Task FixedPeriodDerivesMrrFromValue()
    {
        JsonObject license = await Create("""{"value":6000,"fromDate":"2026-01-01","toDate":"2026-07-01"}""");
        Assert.True(license["fixedPeriod"]!.GetValue<bool>());
        Assert.Equal(1000, Number(license, "mrr"));
        Assert.Equal(12000, Number(license, "arr"));
    }

    // planhat-models.md §10: toDateIncluded: last day counts
    [Theory]
    [InlineData(true, 12)]
    [InlineData(false, 11.97)]
    public async Task LengthCountsTheLastDayOnlyWhenIncluded(bool included, double months)
    {
        string flag = included ? "true" : "false";
        JsonObject license = await Create($$"""{"mrr":1,"fromDate":"2026-01-01","toDate":"2026-12-31","toDateIncluded":{{flag}}}""");
        Assert.Equal((decimal)months, Number(license, "length"));
    }

    // planhat-models.md §10: fixedPeriod false = open-ended; toDate absent for open-ended
    [Fact]
    public async Task OpenEndedLicenseHasNoRenewal()
    {
        JsonObject license = await Create("""{"mrr":50,"fixedPeriod":false,"fromDate":"2026-01-01"}""");
        Assert.Equal(600, Number(license, "arr"));
        Assert.Null(license["renewalDate"]);
        Assert.Null(license["value"]);
        Assert.False(license["isOverdue"]!.GetValue<bool>());
    }

    // planhat-models.md §10: mrr: yes if fixedPeriod false
    [Fact]
    public async Task OpenEndedLicenseWithoutMrrIsRefused() =>
        Assert.Equal(400, (await _planhat.Post("licenses", """{"_currency":"EUR","fixedPeriod":false,"value":100}""")).Status);

    // planhat-models.md §10: types, allowed values, and a fixed period has a defined end; that they are refused is our choice
    [Theory]
    [InlineData("""{"mrr":"a lot"}""")]
    [InlineData("""{"mrr":1,"fromDate":"tomorrow"}""")]
    [InlineData("""{"mrr":1,"renewalStatus":"Ongoing"}""")]
    [InlineData("""{"mrr":1,"fixedPeriod":true}""")]
    public async Task ValuesOfTheWrongFormAreRefused(string body)
    {
        var license = (JsonObject)JsonNode.Parse(body)!;
        license["_currency"] = "EUR";
        Assert.Equal(400, (await _planhat.Post("licenses", license.ToJsonString())).Status);
    }

    // planhat-models.md §10 value, mrr, arr: of the whole period, monthly, derived
    [Fact]
    public async Task UpdatingOneAmountBringsTheOthersIntoLine()
    {
        JsonObject license = await Create("""{"mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        JsonObject byValue = await Update(license, """{"value":1200}""");
        Assert.Equal(100, Number(byValue, "mrr"));
        JsonObject byArr = await Update(license, """{"arr":2400}""");
        Assert.Equal(200, Number(byArr, "mrr"));
        Assert.Equal(2400, Number(byArr, "value"));
        JsonObject longer = await Update(license, """{"toDate":"2028-01-01"}""");
        Assert.Equal(200, Number(longer, "mrr"));
        Assert.Equal(4800, Number(longer, "value"));
    }

    // planhat-api.md §5 Writes: an update is partial
    [Fact]
    public async Task UpdatingSomethingElseLeavesRoundedAmountsAlone()
    {
        JsonObject license = await Create("""{"value":1000,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        JsonObject updated = await Update(license, """{"product":"Team"}""");
        foreach (string member in (ReadOnlySpan<string>)["mrr", "arr", "value"])
        {
            Assert.Equal(Number(license, member), Number(updated, member));
        }
    }

    // planhat-models.md §10: renewalDate, renewalDaysFromNow, isOverdue are read-only
    [Fact]
    public async Task RenewalMembersFollowTheClock()
    {
        JsonObject license = await Create("""{"mrr":1,"fromDate":"2025-03-15","toDate":"2026-03-15"}""");
        Assert.Equal("2026-03-15T00:00:00.000Z", license["renewalDate"]!.GetValue<string>());
        Assert.Equal(5, Number(license, "renewalDaysFromNow"));
        Assert.False(license["isOverdue"]!.GetValue<bool>());

        _time.Advance(TimeSpan.FromDays(6));
        JsonObject later = (await _planhat.Get($"licenses/{license["_id"]}")).Record;
        Assert.Equal(-1, Number(later, "renewalDaysFromNow"));
        Assert.True(later["isOverdue"]!.GetValue<bool>());
    }

    // planhat-models.md §10 renewalStatus and isOverdue; that a renewed one is not overdue is our choice
    [Fact]
    public async Task RenewedLicenseIsNeverOverdue()
    {
        JsonObject license = await Create("""{"mrr":1,"fromDate":"2024-01-01","toDate":"2025-01-01","renewalStatus":"renewed"}""");
        Assert.False(license["isOverdue"]!.GetValue<bool>());
    }

    private static decimal Number(JsonObject record, string member) => record[member]!.GetValue<decimal>();

    private async Task<JsonObject> Create(string body)
    {
        var license = (JsonObject)JsonNode.Parse(body)!;
        license["_currency"] = "EUR";
        Answer answer = await _planhat.Post("licenses", license.ToJsonString());
        Assert.Equal(200, answer.Status);
        return answer.Record;
    }

    private async Task<JsonObject> Update(JsonObject license, string body) => (await _planhat.Put($"licenses/{license["_id"]}", body)).Record;
}
