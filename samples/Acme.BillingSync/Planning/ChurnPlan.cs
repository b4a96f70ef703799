using Acme.BillingSync.Reading;
using Planhat.Tools;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>Compares a cancelled subscription with its churn record.</summary>
internal static class ChurnPlan
{
    private const int MonthsOfAYear = 12;

    /// <summary>What has to be written of the churn record; null when it is as billing says, or nothing is lost.</summary>
    /// <param name="subscription">What billing says.</param>
    /// <param name="churn">The churn record; null when Planhat has none.</param>
    /// <param name="company">The company.</param>
    /// <param name="today">The day that counts as today.</param>
    public static PlannedWrite<ChurnWrite>? Of(Subscription subscription, ChurnRecord? churn, RecordId company, DateOnly today)
    {
        if (!IsLost(subscription, today))
        {
            return null;
        }

        IReadOnlyList<string> reasons = subscription.CancelReason is { } reason ? [reason] : [];
        return new Difference<ChurnWrite>(churn is null ? new ChurnWrite { SourceId = subscription.Id, IsChurn = true } : new ChurnUpsert { Id = churn.Id })
            .Compare("companyId", churn?.CompanyId, company, static (to, value) => to.CompanyId = value)
            .Compare("churnDate", Days.Of(churn?.ChurnDate), subscription.CancelledOn, static (to, value) => to.ChurnDate = Days.MidnightOf(value))
            .Compare("value", churn?.Value, subscription.Mrr * MonthsOfAYear, static (to, value) => to.Value = value)
            .Compare("currency", churn?.Currency, subscription.Currency, static (to, value) => to.Currency = value)
            .Include("products", churn?.Products, [subscription.Plan], static (to, value) => to.Products = value)
            .Include("reasons", churn?.Reasons, reasons, static (to, value) => to.Reasons = value)
            .ToWrite(subscription.Line, subscription.Id, churn is null);
    }

    /// <summary>Whether the subscription has ended by its cancellation.</summary>
    public static bool IsLost(Subscription subscription, DateOnly today) => subscription.CancelledOn <= today;
}
