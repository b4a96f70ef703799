using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The members of a license that follow from others.</summary>
internal static class LicenseFigures
{
    private static readonly string[] AmountMembers = ["mrr", "arr", "value"];
    private static readonly string[] PeriodMembers = ["fromDate", "toDate", "fixedPeriod", "toDateIncluded"];

    /// <summary>Checks the values and brings <c>mrr</c>, <c>arr</c>, <c>value</c> and <c>length</c> into line with what was written.</summary>
    /// <exception cref="RefusedRequestException">A value has the wrong form, or no amount is given.</exception>
    public static void Fill(RecordChange change)
    {
        JsonObject license = change.Record;
        CheckForms(license);
        if (license["fromDate"].IsEmpty())
        {
            license["fromDate"] = JsonValues.Iso(change.World.Now);
        }

        if (license["fixedPeriod"] is null)
        {
            license["fixedPeriod"] = license["toDate"] is not null;
        }

        bool isFixed = license["fixedPeriod"].IsTrue();
        Refuse(isFixed && license["toDate"].IsEmpty(), "Missing required field: toDate");
        Refuse(!isFixed && license["mrr"] is null && license["arr"] is null, "Missing required field: mrr");
        Refuse(license["value"] is null && license["mrr"] is null && license["arr"] is null, "Missing required field: value");

        decimal? months = LicensePeriod.Of(license).Months;
        license["length"] = months is { } length ? JsonValues.Amount(length) : null;
        FillAmounts(change, months);
    }

    /// <summary>Adds what depends on today.</summary>
    public static void Derive(JsonObject license, DateTimeOffset now)
    {
        LicensePeriod period = LicensePeriod.Of(license);
        bool renews = period.To is not null && period.IsOngoing;
        license["renewalDate"] = period.To is { } to ? JsonValues.Iso(to) : null;
        license["renewalDaysFromNow"] = period.To is { } end ? (end.UtcDateTime.Date - now.UtcDateTime.Date).Days : null;
        license["renewalMrr"] = renews ? license["mrr"]?.DeepClone() : null;
        license["renewalArr"] = renews ? license["arr"]?.DeepClone() : null;
        license["isOverdue"] = period.IsOverdue(now);
    }

    private static void FillAmounts(RecordChange change, decimal? months)
    {
        JsonObject license = change.Record;
        decimal? mrr = license["mrr"].Number();
        decimal? arr = license["arr"].Number();
        decimal? value = license["value"].Number();
        bool wroteMrr = change.Written.Contains("mrr") && mrr is not null;
        bool wroteArr = change.Written.Contains("arr") && arr is not null;
        bool wroteValue = change.Written.Contains("value") && value is not null;

        bool movedPeriod = change.Before is { } before && PeriodMembers.Any(member => !JsonNode.DeepEquals(before[member], license[member]));
        if (!change.IsCreate && !movedPeriod && !AmountMembers.Any(change.Written.Contains))
        {
            return;
        }

        if (!wroteMrr && wroteArr)
        {
            mrr = arr / 12;
        }
        else if (!wroteMrr && value is not null && months is not null && (wroteValue || mrr is null))
        {
            mrr = value / months;
        }

        if (!wroteValue && months is not null && (wroteMrr || wroteArr || movedPeriod || value is null))
        {
            value = mrr * months;
        }

        license["mrr"] = Amount(mrr);
        license["arr"] = Amount(mrr * 12);
        license["value"] = Amount(value);
    }

    private static void CheckForms(JsonObject license)
    {
        MemberForms.Numbers(license, AmountMembers);
        MemberForms.Dates(license, "fromDate", "toDate");
        MemberForms.OneOf(license, "renewalStatus", "ongoing", "renewed", "lost");
    }

    private static JsonNode? Amount(decimal? amount) => amount is { } some ? JsonValues.Amount(some) : null;

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new RefusedRequestException(400, message);
        }
    }
}
