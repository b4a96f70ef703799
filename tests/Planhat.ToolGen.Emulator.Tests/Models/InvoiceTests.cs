using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class InvoiceTests : IAsyncLifetime
{
    // 10 March 2026
    private const int Today = 20522;

    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public Task InitializeAsync() => _planhat.CreateCompany();

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-models.md §8: the single-create rule calls only cId truly required; cName, invoiceNo, addressCountry read-only
    [Fact]
    public async Task TheServerFillsWhatTheCallerLeavesOut()
    {
        JsonObject first = (await _planhat.Post("invoices", """{"cId":"extid-a","invoiceNo":7}""")).Record;
        JsonObject second = (await _planhat.Post("invoices", """{"cId":"extid-a"}""")).Record;
        Assert.Equal(("A", "SE", Today), (Text(first, "cName"), Text(first, "addressCountry"), Number(first, "invoiceDate")));
        Assert.Equal(Number(first, "invoiceNo") + 1, Number(second, "invoiceNo"));
    }

    // planhat-models.md §8 lineItems: members seen: amount; tools.tsv: amountDue, amountPaid
    [Fact]
    public async Task TheTotalIsTheSumOfTheLinesUnlessWritten()
    {
        string id = await _planhat.Create("invoices", """{"cId":"extid-a","lineItems":[{"amount":100},{"amount":50.5}]}""");
        Assert.Equal(150.5m, Number(await Read(id), "amountTotal"));
        await _planhat.Put($"invoices/{id}", """{"lineItems":[{"amount":80}]}""");
        Assert.Equal(80, Number(await Read(id), "amountDue"));
        await _planhat.Put($"invoices/{id}", """{"amountTotal":70}""");
        Assert.Equal(70, Number(await Read(id), "amountTotal"));
    }

    // planhat-models.md §8 status: pending, paid, overdue
    [Theory]
    [InlineData("""{"dueDate":20522}""", "pending", 10, 0)]
    [InlineData("""{"dueDate":20521}""", "overdue", 10, 0)]
    [InlineData("""{"dueDate":20521,"paidDate":20520}""", "paid", 0, 10)]
    [InlineData("""{"status":"paid"}""", "paid", 0, 10)]
    [InlineData("""{"status":"overdue"}""", "overdue", 10, 0)]
    public async Task StatusAndAmountsFollowTheDates(string members, string status, int due, int paid)
    {
        JsonObject invoice = JsonNode.Parse(members)!.AsObject();
        invoice["cId"] = "extid-a";
        invoice["amountTotal"] = 10;
        JsonObject created = (await _planhat.Post("invoices", invoice.ToJsonString())).Record;
        Assert.Equal((status, due, paid), (Text(created, "status"), Number(created, "amountDue"), Number(created, "amountPaid")));
    }

    // planhat-api.md §5 Dates: invoiceDate, dueDate, paidDate are days since 1970-01-01; ISO strings are not documented
    // planhat-models.md §10: types, allowed values, and a fixed period has a defined end; that they are refused is our choice
    [Theory]
    [InlineData("""{"cId":"extid-a","invoiceDate":"2026-03-10"}""")]
    [InlineData("""{"cId":"extid-a","dueDate":20522.5}""")]
    [InlineData("""{"cId":"extid-a","status":"Paid"}""")]
    [InlineData("""{"cId":"extid-a","amountTotal":"10"}""")]
    public async Task ValuesOfTheWrongFormAreRefused(string body) => Assert.Equal(400, (await _planhat.Post("invoices", body)).Status);

    // planhat-api.md §13.6: cId on invoices, yet the filter is companyId
    [Fact]
    public async Task TheFilterIsCalledCompanyId()
    {
        string other = await _planhat.Create("companies", """{"name":"B"}""");
        await _planhat.Create("invoices", """{"cId":"extid-a"}""");
        Assert.Empty((await _planhat.Get($"invoices?companyId={other}")).Records);
        Assert.Single((await _planhat.Get($"invoices?cId={other}")).Records);
    }

    // planhat-models.md §8: lastUpdated
    [Fact]
    public async Task AnUpdateMovesLastUpdated()
    {
        string id = await _planhat.Create("invoices", """{"cId":"extid-a"}""");
        string before = Text(await Read(id), "lastUpdated");
        await _planhat.Put($"invoices/{id}", """{"product":"P"}""");
        Assert.NotEqual(before, Text(await Read(id), "lastUpdated"));
    }

    private static string Text(JsonObject invoice, string member) => invoice[member]!.GetValue<string>();

    private static decimal Number(JsonObject invoice, string member) => invoice[member]!.GetValue<decimal>();

    private async Task<JsonObject> Read(string id) => (await _planhat.Get($"invoices/{id}")).Record;
}
