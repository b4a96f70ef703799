using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>To-dos of customers: some ahead, some late, some done and therefore archived.</summary>
internal sealed class TaskGrowth : DemoGrowth
{
    private static readonly string[] Actions =
    [
        "Send renewal offer", "Prepare business review", "Follow up on usage drop", "Schedule training", "Collect reference quote",
        "Check open tickets", "Update success plan", "Introduce new contact",
    ];

    public override string Path => TaskSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            yield return Task(account, tenant, 0, account.Roll("ahead", 1, 45), "To Do");
            yield return Task(account, tenant, 1, -account.Roll("done", 5, 90), "done");
            if (account.Chance("late", 35))
            {
                yield return Task(account, tenant, 2, -account.Roll("late", 1, 20), account.Pick("state", ["To Do", "in-progress", "blocked"]));
            }

            if (account.Chance("event", 30))
            {
                JsonObject meeting = Task(account, tenant, 3, account.Roll("event", 1, 30), "To Do");
                meeting["mainType"] = "event";
                meeting["action"] = "Business review meeting";
                meeting["noSpecificTime"] = false;
                yield return meeting;
            }
        }
    }

    private static JsonObject Task(DemoAccount account, DemoTenant tenant, int n, int day, string status)
    {
        bool isDone = status == "done";
        var task = new JsonObject
        {
            ["mainType"] = "task",
            ["companyId"] = account.Id,
            ["sourceId"] = DemoAccount.Nth($"task-{account.Key}-", n + 1),
            ["action"] = account.Pick(DemoAccount.Nth("action", n), Actions),
            ["description"] = $"<p>Agreed with {account.Name}.</p>",
            ["status"] = status,
            ["startTime"] = tenant.Calendar.Time(day, 9),
            ["endTime"] = tenant.Calendar.Time(day, 10),
            ["ownerId"] = tenant.OwnerOf(account),
            ["endusers"] = account.ContactAsParticipant(n),
            ["isArchived"] = isDone,
            ["createdAt"] = tenant.Calendar.Time(Math.Min(day, 0) - 7, 15),
        };
        if (isDone)
        {
            task["dateDone"] = tenant.Calendar.Time(day, 17);
        }

        return task;
    }
}
