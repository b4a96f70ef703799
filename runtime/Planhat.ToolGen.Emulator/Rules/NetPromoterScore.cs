using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The net promoter score of a company: share of promoters less share of detractors, in percent.</summary>
internal static class NetPromoterScore
{
    private const int ExpiryDays = 360;

    /// <summary>The score of the answers that have not expired; null when there is none.</summary>
    public static decimal? Of(string companyId, PlanhatWorld world)
    {
        DateTimeOffset oldest = world.Now.AddDays(-ExpiryDays);
        decimal[] scores =
        [
            .. world.Of(NpsSheet.Collection).OfCompany(companyId)
                .Where(answer => NpsSheet.Date(answer) >= oldest)
                .Select(static answer => answer["score"].Number() ?? 0),
        ];
        return scores.Length == 0 ? null : scores.Sum(static score => score switch { >= 9 => 100m, >= 7 => 0m, _ => -100m }) / scores.Length;
    }
}
