using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class TimeTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §18: totalBilled hours x billable rate, totalCost hours x cost rate
    [Fact]
    public async Task TotalsFollowHoursAndRates()
    {
        string id = await Entry("""{"date":"2026-02-02","hours":3.5,"billableRate":90,"costRate":40,"totalBilled":1}""");
        JsonObject entry = (await _planhat.Put($"timeentries/{id}", """{"hours":2}""")).Record;
        Assert.Equal((180, 80), (entry["totalBilled"]!.GetValue<int>(), entry["totalCost"]!.GetValue<int>()));
    }

    // planhat-models.md §18 hours: 0.1 to 24, decimals allowed
    [Theory]
    [InlineData("0.1", 200)]
    [InlineData("24", 200)]
    [InlineData("0", 400)]
    [InlineData("24.5", 400)]
    [InlineData("\"3\"", 400)]
    public async Task HoursHaveARange(string hours, int status) =>
        Assert.Equal(status, (await _planhat.Post("timeentries", $$"""{"date":"2026-02-02","hours":{{hours}} }""")).Status);

    // planhat-models.md §19 timeEntries: objects {_id} on write, id strings on read; §18 timesheetStatus: state of its timesheet
    [Fact]
    public async Task EntriesAreHandedInAsObjectsAndReadAsIds()
    {
        string entry = await Entry("""{"date":"2026-02-02","hours":1}""");
        Assert.Equal("draft", await SheetStatus(entry));
        JsonObject sheet = (await _planhat.Post("timesheets", $$"""{"timeEntries":[{"_id":"{{entry}}"}]}""")).Record;
        Assert.Equal($"""["{entry}"]""", sheet["timeEntries"]!.ToJsonString());
        Assert.Equal("submitted", await SheetStatus(entry));

        await _planhat.Put($"timesheets/{sheet["_id"]}", """{"status":"returned"}""");
        Assert.Equal("returned", await SheetStatus(entry));
        await _planhat.Put($"timesheets/{sheet["_id"]}", """{"timeEntries":[]}""");
        Assert.Equal("draft", await SheetStatus(entry));
    }

    // planhat-models.md §18 timesheetStatus: state of its timesheet, default draft
    [Fact]
    public async Task DeletingASheetFreesItsEntries()
    {
        string entry = await Entry("""{"date":"2026-02-02","hours":1}""");
        string sheet = await _planhat.Create("timesheets", $$"""{"timeEntries":[{"_id":"{{entry}}"}]}""");
        await _planhat.Delete($"timesheets/{sheet}");
        Assert.Equal("draft", await SheetStatus(entry));
    }

    // planhat-models.md §19: approvedBy and dateOfApproval set on approval
    [Fact]
    public async Task ApprovalIsStamped()
    {
        string user = await _planhat.Create("users", SampleRecords.Body("users"));
        string id = await _planhat.Create("timesheets", "{}");
        JsonObject approved = (await _planhat.Put($"timesheets/{id}", """{"status":"approved"}""")).Record;
        Assert.Equal((user, "2026-03-10T12:00:00.000Z"), (approved["approvedBy"]!.GetValue<string>(), approved["dateOfApproval"]!.GetValue<string>()));
    }

    // planhat-models.md §19: status submitted, approved, returned; dateFrom and dateTo epoch days
    [Theory]
    [InlineData("""{"status":"draft"}""")]
    [InlineData("""{"dateFrom":"2026-02-02"}""")]
    public async Task SheetsOfTheWrongFormAreRefused(string body) => Assert.Equal(400, (await _planhat.Post("timesheets", body)).Status);

    // planhat-models.md §19: bulk result has the extra array validationErrors
    [Theory]
    [InlineData("timesheets", true)]
    [InlineData("timeentries", false)]
    public async Task OnlyTimesheetsReportValidationErrors(string path, bool expected) =>
        Assert.Equal(expected, (await _planhat.Put(path, "[]")).Record.ContainsKey("validationErrors"));

    // planhat-models.md §18: POST /timeentries/duplicate with {"ids": [...]}; bulk result likely
    [Fact]
    public async Task DuplicatesBelongToNoSheet()
    {
        string entry = await Entry("""{"date":"2026-02-02","hours":3,"description":"Workshop"}""");
        await _planhat.Create("timesheets", $$"""{"timeEntries":[{"_id":"{{entry}}"}]}""");
        Answer answer = await _planhat.Post("timeentries/duplicate", $$"""{"ids":["{{entry}}"]}""");
        string copy = answer.Record["upsertedIds"]![0]!.GetValue<string>();
        JsonObject read = (await _planhat.Get($"timeentries/{copy}")).Record;
        Assert.NotEqual(entry, copy);
        Assert.Equal(("Workshop", 3, "draft"), (read["description"]!.GetValue<string>(), read["hours"]!.GetValue<int>(), read["timesheetStatus"]!.GetValue<string>()));
    }

    // planhat-models.md §18: duplicate runs a bulk upsert; planhat-api.md §4: its 400 and 206
    [Theory]
    [InlineData("""{"ids":["65f0a1b2ffffffff00000000"]}""", 400)]
    [InlineData("""{"id":"65f0a1b2ffffffff00000000"}""", 400)]
    [InlineData("""{"ids":["{entry}","65f0a1b2ffffffff00000000"]}""", 206)]
    public async Task DuplicatingWhatIsNotThereFails(string body, int status)
    {
        string entry = await Entry("""{"date":"2026-02-02","hours":3}""");
        Assert.Equal(status, (await _planhat.Post("timeentries/duplicate", body.Replace("{entry}", entry, StringComparison.Ordinal))).Status);
    }

    private Task<string> Entry(string body) => _planhat.Create("timeentries", body);

    private async Task<string> SheetStatus(string entry) =>
        (await _planhat.Get($"timeentries/{entry}")).Record["timesheetStatus"]!.GetValue<string>();
}
