using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The figures of a user that follow from the companies and tasks they own.</summary>
internal static class UserPortfolio
{
    public static readonly string[] Members =
        ["arr", "mrr", "arrAvg", "mrrAvg", "customerCount", "payingCustomerCount", "nrOpenTasks", "nrOverDueTasks"];

    public static void Derive(JsonObject user, PlanhatWorld world)
    {
        decimal[] revenues =
        [
            .. world.Companies.All
                .Where(company => company["owner"].Text() == user.Id())
                .Select(company => CompanyRevenue.Monthly(company.Id(), world)),
        ];
        decimal mrr = revenues.Sum();
        decimal average = revenues.Length == 0 ? 0 : mrr / revenues.Length;
        user["mrr"] = JsonValues.Amount(mrr);
        user["arr"] = JsonValues.Amount(mrr * 12);
        user["mrrAvg"] = JsonValues.Amount(average);
        user["arrAvg"] = JsonValues.Amount(average * 12);
        user["customerCount"] = revenues.Length;
        user["payingCustomerCount"] = revenues.Count(static revenue => revenue > 0);

        DateTimeOffset now = world.Now;
        List<JsonObject> open =
            [.. world.Of(TaskSheet.Collection).All.Where(task => task["ownerId"].Text() == user.Id() && !task["isArchived"].IsTrue())];
        user["nrOpenTasks"] = open.Count;
        user["nrOverDueTasks"] = open.Count(task => (task["endTime"].Instant() ?? task["startTime"].Instant()) < now);
    }
}
