using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Five entries a week for each colleague over the last weeks; those of the current week are in no sheet yet.</summary>
internal sealed class TimeEntryGrowth : DemoGrowth
{
    public const int Weeks = 5;
    public const int EntriesPerWeek = 5;

    private static readonly string[] Descriptions = ["Workshop", "Business review", "Data migration", "Training", "Support call"];

    public override string Path => TimeEntrySheet.Collection;

    /// <summary>The Monday of a week, counted in days from today; week 0 is the current one.</summary>
    public static int Monday(DemoCalendar calendar, int week) => -(((int)calendar.Today.DayOfWeek + 6) % 7) - (week * 7);

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        DemoAccount[] customers = [.. tenant.Customers];
        for (int week = Weeks - 1; week >= 0; week--)
        {
            for (int user = 0; user < tenant.Users.Count; user++)
            {
                DemoAccount[] own = [.. customers.Where(account => tenant.OwnerOf(account) == tenant.Users[user])];
                for (int day = 0; day < EntriesPerWeek; day++)
                {
                    DemoAccount account = own[(week + day) % own.Length];
                    yield return Entry(account, tenant, week, user, day);
                }
            }
        }
    }

    private static JsonObject Entry(DemoAccount account, DemoTenant tenant, int week, int user, int day)
    {
        string question = DemoAccount.Nth(DemoAccount.Nth("entry", week), day);
        int date = Monday(tenant.Calendar, week) + day;
        return new JsonObject
        {
            ["date"] = tenant.Calendar.Day(date),
            ["hours"] = account.Roll(question, 2, 15) / 2m,
            ["companyId"] = account.Id,
            ["description"] = account.Pick(question, Descriptions),
            ["isBillable"] = account.Chance(question, 60),
            ["billingCode"] = "CS",
            ["currency"] = account.Currency,
            ["billableRate"] = 120,
            ["costRate"] = 65,
            ["assignedId"] = tenant.Users[user],
            ["timesheetId"] = week == 0 ? null : IdSequence.At(TimesheetSheet.Collection, TimesheetGrowth.Number(tenant, week, user)),
            ["createdAt"] = tenant.Calendar.Time(Math.Min(date, 0), 17),
        };
    }
}
