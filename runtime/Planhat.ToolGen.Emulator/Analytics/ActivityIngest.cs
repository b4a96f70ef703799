using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>planhat-api.md §9: takes user activities; they move <c>lastActive</c> and are found in the log.</summary>
internal sealed class ActivityIngest(PlanhatWorld world, ActivityLog log)
{
    private const string LastActive = "lastActive";

    /// <exception cref="RefusedRequestException">The activity names no end user, or a value has the wrong form.</exception>
    public void Take(JsonNode? sent)
    {
        if (sent is not JsonObject activity)
        {
            throw new RefusedRequestException(400, "An activity must be an object");
        }

        MemberForms.Numbers(activity, "weight");
        MemberForms.Dates(activity, "date");
        string? email = activity["email"].KeyText();
        string? externalId = activity["externalId"].KeyText();
        if (email is null && externalId is null)
        {
            throw new RefusedRequestException(400, "One of email or externalId is required");
        }

        JsonObject? company = Company(activity);
        JsonObject? enduser = Enduser(externalId, email, company);
        company ??= enduser is null ? null : world.Companies.Find(enduser["companyId"].Text() ?? "");
        DateTimeOffset date = activity["date"].Instant() ?? world.Now;
        Touch(world.Of(EnduserSheet.Collection), enduser, date);
        Touch(world.Companies, company, date);
        log.Add(new UserActivity(
            date, activity["action"].Text() ?? "", activity["weight"].Number() ?? 1, email, externalId,
            activity["companyExternalId"].KeyText(), enduser?.Id(), company?.Id(), JsonText.Of(activity["info"] ?? new JsonObject())));
    }

    private static void Touch(RecordCollection collection, JsonObject? record, DateTimeOffset date)
    {
        if (record is not null && !(record[LastActive].Instant() >= date))
        {
            JsonObject touched = record.Copy();
            touched[LastActive] = JsonValues.Iso(date);
            collection.Save(touched);
        }
    }

    private JsonObject? Company(JsonObject activity)
    {
        if (activity["companyId"].KeyText() is { } reference)
        {
            return CompanyReference.Find(reference, world);
        }

        return activity["companyExternalId"].KeyText() is { } external
            ? world.Companies.Find(new RecordId(IdForms.External, external), IdForms.External)
            : null;
    }

    private JsonObject? Enduser(string? externalId, string? email, JsonObject? company)
    {
        if (externalId is null)
        {
            return EnduserSheet.OfMail(email, company?.Id(), world);
        }

        return world.Of(EnduserSheet.Collection).WithExternalId(externalId)
            .FirstOrDefault(enduser => company is null || enduser["companyId"].Text() == company.Id());
    }
}
