using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>One sheet a colleague and past week: older ones approved, the latest handed in, one returned.</summary>
internal sealed class TimesheetGrowth : DemoGrowth
{
    public override string Path => TimesheetSheet.Collection;

    /// <summary>Running number of a sheet from 1; the oldest week comes first.</summary>
    public static int Number(DemoTenant tenant, int week, int user) =>
        ((TimeEntryGrowth.Weeks - 1 - week) * tenant.Users.Count) + user + 1;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        for (int week = TimeEntryGrowth.Weeks - 1; week >= 1; week--)
        {
            for (int user = 0; user < tenant.Users.Count; user++)
            {
                yield return Timesheet(tenant, week, user);
            }
        }
    }

    private static JsonObject Timesheet(DemoTenant tenant, int week, int user)
    {
        int monday = TimeEntryGrowth.Monday(tenant.Calendar, week);
        string status = (week, user) switch { (1, _) => "submitted", (2, 0) => "returned", _ => "approved" };
        int firstEntry = ((Number(tenant, week, user) - 1) * TimeEntryGrowth.EntriesPerWeek) + 1;
        var sheet = new JsonObject
        {
            ["assignedModel"] = "User",
            ["assignedId"] = tenant.Users[user],
            ["dateFrom"] = tenant.Calendar.EpochDay(monday),
            ["dateTo"] = tenant.Calendar.EpochDay(monday + 6),
            ["status"] = status,
            ["timeEntries"] = JsonValues.Strings(Enumerable.Range(firstEntry, TimeEntryGrowth.EntriesPerWeek)
                .Select(static entry => IdSequence.At(TimeEntrySheet.Collection, entry))),
            ["createdAt"] = tenant.Calendar.Time(Math.Min(monday + 5, 0), 7),
        };
        if (status == "approved")
        {
            sheet["approvedBy"] = tenant.Users[0];
            sheet["dateOfApproval"] = tenant.Calendar.Time(monday + 7, 10);
        }

        return sheet;
    }
}
