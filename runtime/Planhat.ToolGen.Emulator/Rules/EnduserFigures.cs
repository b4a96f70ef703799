using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The members of an end user that follow from conversations and survey answers.</summary>
internal static class EnduserFigures
{
    private const int RecentDays = 14;

    public static void Derive(JsonObject enduser, PlanhatWorld world)
    {
        string companyId = enduser["companyId"].Text() ?? "";
        DeriveConversations(enduser, companyId, world);
        if (enduser["email"].Text() is { } email)
        {
#pragma warning disable CA5351 // Planhat's member is this hash; nothing relies on its strength.
            enduser["emailMd5"] = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(email)));
#pragma warning restore CA5351
        }

        JsonObject? answer = world.Of(NpsSheet.Collection).OfCompany(companyId)
            .Where(item => item["euId"].Text() == enduser.Id())
            .MaxBy(NpsSheet.Date);
        enduser["nps"] = answer?["score"]?.DeepClone();
        enduser["npsComment"] = answer?["comment"]?.DeepClone();
        enduser["npsDate"] = answer?["dateAnswered"]?.DeepClone();
        enduser["npsSent"] = answer?["dateSent"]?.DeepClone();
    }

    private static void DeriveConversations(JsonObject enduser, string companyId, PlanhatWorld world)
    {
        DateTimeOffset now = world.Now;
        DateTimeOffset recent = now.AddDays(-RecentDays);
        JsonObject? latest = null;
        int total = 0;
        int young = 0;
        foreach (JsonObject conversation in world.Of(ConversationSheet.Collection).OfCompany(companyId))
        {
            if (conversation["date"].Instant() is not { } date || date > now || !TakesPart(conversation, enduser.Id()))
            {
                continue;
            }

            total++;
            young += date >= recent ? 1 : 0;
            latest = latest is null || date > latest["date"].Instant() ? conversation : latest;
        }

        enduser["convsTotal"] = total;
        enduser["convs14"] = young;
        enduser["lastTouch"] = latest?["date"]?.DeepClone();
        enduser["lastTouchTime"] = latest?["date"]?.DeepClone();
        enduser["lastTouchType"] = latest?["type"]?.DeepClone();
    }

    private static bool TakesPart(JsonObject conversation, string id) =>
        conversation["endusers"] is JsonArray people && people.Any(person => person?["id"].Text() == id);
}
