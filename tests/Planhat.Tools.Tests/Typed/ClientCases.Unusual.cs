using System.Text.Json;
using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <content>Models that cannot be created like the others, and methods beyond the usual ones.</content>
internal static partial class ClientCases
{
    private static ClientCase[] Unusual =>
    [
        new ScriptCase("ticket", TicketRecord.Parse, WriteTicketsAsync),
        new ScriptCase("dimension_data", DimensionDataRecord.Parse, SendPointsAsync),
        new ScriptCase("user_activity", UserActivityRecord.Parse, TrackActivityAsync),
    ];

    private static async Task WriteTicketsAsync(ClientAccount account)
    {
        TicketClient tickets = account.Client.Tickets;

        UpsertResult one = await tickets.UpsertAsync(new TicketWrite { SourceId = "Z-502", Email = "mia@acme.example", CompanyId = account.Id("company"), Title = "Export fails" });
        Assert.Equal(1, one.Inserted);
        RecordId id = Assert.Single(one.Items).Id!;

        UpsertResult two = await tickets.UpsertAsync(
        [
            new TicketUpsert { Id = id, Status = "closed" },
            new() { SourceId = "Z-503", Email = "mia@acme.example", Domains = ["acme.example"], Title = "No dark mode" },
        ]);
        Assert.True(two.Items is [{ Outcome: UpsertOutcome.Updated }, { Outcome: UpsertOutcome.Inserted }], two.Json.ToString());

        TicketRecord listed = await tickets.ListAsync(new TicketListOptions { CompanyId = [account.Id("company")] }).FirstAsync(ticket => ticket.Id == id);
        Assert.Equal(("Export fails", "closed", "Z-502"), (listed.Subject, listed.Status, listed.ExternalId));

        await tickets.DeleteAsync(id);
        Assert.DoesNotContain(await tickets.ListAsync().ToListAsync(), ticket => ticket.Id == id);
    }

    private static async Task SendPointsAsync(ClientAccount account)
    {
        DimensionDataClient points = account.Client.DimensionData;

        JsonElement taken = await points.IngestAsync(
        [
            new() { DimensionId = "pagesprinted", Value = 812, ExternalId = "ACME-1", Model = "Company", Date = new DateTimeOffset(2026, 2, 2, 0, 0, 0, TimeSpan.Zero) },
            new() { DimensionId = "pagesprinted", Value = 9.5m, ExternalId = "ACME-1", Date = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero) },
        ]);
        Assert.Equal(2, taken.GetProperty("processed").GetInt32());

        DimensionDataRecord point = await points
            .ListAsync(new DimensionDataListOptions { Dimid = "pagesprinted", From = new DateOnly(2026, 2, 1), To = new DateOnly(2026, 2, 28) })
            .SingleAsync();
        Assert.Equal((812m, account.Id("company")), (point.Value, point.CompanyId?.ToString()));
    }

    private static async Task TrackActivityAsync(ClientAccount account)
    {
        await account.Client.UserActivities.TrackAsync([new() { Email = "mia@acme.example", Action = "Logged in", Weight = 2, CompanyId = account.Id("company") }]);

        Assert.Equal("Logged in", Assert.Single(account.Emulator.Activities.Entries).Action);
    }

    private static async Task ListLeanAsync(ClientAccount account)
    {
        CompanyRecord lean = await account.Client.Companies.ListLeanAsync(new CompanyListLeanOptions { ExternalId = "ACME-1", Status = [CompanyStatus.Customer] }).SingleAsync();
        Assert.Equal(account.Id("company"), lean.Id?.ToString());
    }

    private static async Task DuplicateEntryAsync(ClientAccount account)
    {
        JsonElement copies = await account.Client.TimeEntries.DuplicateAsync([account.Id("entry")]);
        Assert.Equal(1, copies.GetProperty("created").GetInt32());
    }
}
