using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>Tickets are written under other names than they are read: reads show them as conversations.</summary>
internal static class TicketShape
{
    private static readonly string[] WriteOnly =
        ["sourceId", "title", "description", "domains", "companyExternalId", "createdAt", "updatedAt", "name"];

    public static string Snippet(JsonObject ticket) => PlainText.Snippet(ticket["description"].Text());

    /// <summary>Turns a copy of the written form into the read form.</summary>
    public static void ToRead(JsonObject view, PlanhatWorld world)
    {
        DateTimeOffset created = view["createdAt"].Instant() ?? world.Now;
        JsonNode? updated = view["updatedAt"]?.DeepClone();
        view["externalId"] = view["sourceId"]?.DeepClone();
        view["subject"] = view["title"]?.DeepClone();
        view["snippet"] = Snippet(view);
        view["subType"] = view["type"]?.DeepClone();
        view["type"] = "ticket";
        foreach (string member in WriteOnly)
        {
            view.Remove(member);
        }

        foreach (string date in (ReadOnlySpan<string>)["createDate", "date", "inDate"])
        {
            view[date] = JsonValues.Iso(created);
        }

        view["updateDate"] = updated;
        view["days"] = JsonValues.EpochDay(created);
        view["timeBucket"] = new JsonArray(created.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        view["isOpen"] = view["status"].Text() is not ("resolved" or "closed");
        view["endusers"] = Sender(view, world);
        view["users"] = new JsonArray();
    }

    private static JsonArray Sender(JsonObject view, PlanhatWorld world)
    {
        JsonObject? sender = EnduserSheet.OfMail(view["email"].Text(), view["companyId"].Text(), world);
        return sender is null ? [] : new JsonArray(new JsonObject { ["id"] = sender.Id(), ["name"] = EnduserSheet.DisplayName(sender) });
    }
}
