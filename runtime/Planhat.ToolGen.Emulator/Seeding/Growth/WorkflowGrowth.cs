using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Playbooks that run for new, renewing and endangered customers.</summary>
internal sealed class WorkflowGrowth : DemoGrowth
{
    public override string Path => "workflows";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            (string Name, int Template)? playbook = account.Phase switch
            {
                "Onboarding" => ("Onboarding 60 days", 1),
                "Renewal" => ("Renewal 90 days", 2),
                "At Risk" => ("Rescue plan", 3),
                _ => null,
            };
            if (playbook is { } running)
            {
                int start = -account.Roll("workflow", 1, 40);
                yield return new JsonObject
                {
                    ["name"] = running.Name,
                    ["type"] = "workflow",
                    ["status"] = "active",
                    ["owner"] = tenant.OwnerOf(account),
                    ["companyId"] = account.Id,
                    ["targetId"] = account.Id,
                    ["targetModel"] = "Company",
                    ["targetName"] = account.Name,
                    ["templateId"] = new JsonObject { ["_id"] = IdSequence.At("workflowtemplates", running.Template), ["name"] = running.Name },
                    ["startDate"] = tenant.Calendar.Day(start),
                    ["expectedEndDate"] = tenant.Calendar.Day(start + 60),
                    ["isArchived"] = false,
                    ["expectedDays"] = 60,
                    ["actualDays"] = -start,
                    ["percentDone"] = Math.Min(95, -start * 2),
                    ["createdAt"] = tenant.Calendar.Time(start, 8),
                };
            }
        }
    }
}
