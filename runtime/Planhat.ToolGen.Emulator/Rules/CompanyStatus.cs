using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The customer state: generated from the licenses, yet callers write it too.</summary>
internal static class CompanyStatus
{
    private const string Member = "status";

    /// <summary>Drops a written status, since a license has changed; from then on it is generated again.</summary>
    public static void Regenerate(PlanhatWorld world, string? companyId)
    {
        if (companyId is not null && world.Companies.Find(companyId) is { } company && company[Member] is not null)
        {
            JsonObject changed = company.Copy();
            changed.Remove(Member);
            world.Companies.Save(changed);
        }
    }

    /// <summary>The written status, or the one that follows from the licenses.</summary>
    public static string Of(JsonObject company, IReadOnlyList<LicensePeriod> licenses, DateTimeOffset now)
    {
        if (company[Member].Text() is { Length: > 0 } written)
        {
            return written;
        }

        if (licenses.Count == 0)
        {
            return "prospect";
        }

        if (licenses.Any(license => license.IsActive(now)))
        {
            return "customer";
        }

        return licenses.Any(license => license.From > now) ? "coming" : "canceled";
    }
}
