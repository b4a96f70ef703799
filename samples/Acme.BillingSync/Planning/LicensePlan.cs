using Acme.BillingSync.Reading;
using Planhat.Tools;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>Compares a subscription with its license.</summary>
internal static class LicensePlan
{
    /// <summary>What has to be written of the license; null when it is as billing says.</summary>
    /// <param name="subscription">What billing says.</param>
    /// <param name="license">The license; null when Planhat has none.</param>
    /// <param name="company">The company.</param>
    /// <param name="today">The day that counts as today.</param>
    public static PlannedWrite<LicenseWrite>? Of(Subscription subscription, LicenseRecord? license, RecordId company, DateOnly today)
    {
        LicenseWrite write = license is null ? new LicenseWrite { ExternalId = subscription.Id } : new LicenseUpsert { Id = license.Id };
        Difference<LicenseWrite> difference = new Difference<LicenseWrite>(write)
            .Compare("companyId", license?.CompanyId, company, static (to, value) => to.CompanyId = value)
            .Compare("product", license?.Product, subscription.Plan, static (to, value) => to.Product = value)
            .Compare("_currency", license?.Currency, subscription.Currency, static (to, value) => to.Currency = value)
            .Compare("mrr", license?.Mrr, subscription.Mrr, static (to, value) => to.Mrr = value)
            .Compare("fromDate", Days.Of(license?.FromDate), subscription.Start, static (to, value) => to.FromDate = Days.MidnightOf(value))
            .Compare("toDate", Days.Of(license?.ToDate), subscription.End, static (to, value) => to.ToDate = Days.MidnightOf(value))
            .Compare("fixedPeriod", license?.FixedPeriod, subscription.End is not null, static (to, value) => to.FixedPeriod = value)
            .Compare("renewalStatus", license?.RenewalStatus, StatusOf(subscription, license, today), static (to, value) => to.RenewalStatus = value);
        if (subscription.AutoRenews is not null)
        {
            difference.Compare("autoRenews", license?.AutoRenews, subscription.AutoRenews, static (to, value) => to.AutoRenews = value);
        }

        // Planhat checks the term as a whole, so that its parts go together.
        if (license is not null && difference.Touches("fromDate", "toDate", "fixedPeriod"))
        {
            write.FixedPeriod = subscription.End is not null;
            write.FromDate = Days.MidnightOf(subscription.Start);
            write.ToDate = Days.MidnightOf(subscription.End);
            write.Mrr = subscription.Mrr;
        }

        return difference.ToWrite(subscription.Line, subscription.Id, license is null);
    }

    // Billing knows of cancellations only: that a license was renewed is for people to say.
    private static LicenseRenewalStatus? StatusOf(Subscription subscription, LicenseRecord? license, DateOnly today)
    {
        if (ChurnPlan.IsLost(subscription, today))
        {
            return LicenseRenewalStatus.Lost;
        }

        return license?.RenewalStatus is { } status && status != LicenseRenewalStatus.Lost ? status : LicenseRenewalStatus.Ongoing;
    }
}
