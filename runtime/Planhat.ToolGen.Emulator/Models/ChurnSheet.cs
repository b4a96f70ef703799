using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §3: the log of lost and reduced customers; it changes no revenue figure.</summary>
internal sealed class ChurnSheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    private static readonly ListFilter[] ListFilters =
    [
        new("downgrades", null, static (value, _) => record => IsDowngradeWanted(record, value)),
        new("from", null, static (value, _) => NotBefore(Limit("from", value))),
        new("to", null, static (value, _) => NotAfter(Limit("to", value))),
    ];

    public override string Model => "churn";

    /// <remarks>Singular, unlike nearly all other collections.</remarks>
    public override string Path => "churn";

    public override IdForms GetIds => IdForms.Planhat;

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.Source;

    public override string? ExternalIdMember => null;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["companyId"];

    /// <remarks>For a bulk insert the sheet only suggests members.</remarks>
    public override IReadOnlyList<string> RequiredOnInsert => [];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId"];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["churnDate"] = JsonValues.Iso(world.Now);
        record["licenseId"] = null;
        record["products"] = new JsonArray();
        record["reasons"] = new JsonArray();
        record["value"] = 0;
        record["currency"] = null;
        record["comment"] = "";
        record["onlyDowngrade"] = false;
        record["snoozed"] = false;
    }

    public override void Fill(RecordChange change)
    {
        MemberForms.Numbers(change.Record, "value");
        MemberForms.Dates(change.Record, "churnDate");
        MemberForms.Arrays(change.Record, "reasons", "products");
    }

    private static bool IsDowngradeWanted(JsonObject record, string value) => value switch
    {
        "only" => record["onlyDowngrade"].IsTrue(),
        "excluded" => !record["onlyDowngrade"].IsTrue(),
        _ => true,
    };

    private static Func<JsonObject, bool> NotBefore(DateOnly limit) => record => Day(record) >= limit;

    private static Func<JsonObject, bool> NotAfter(DateOnly limit) => record => Day(record) <= limit;

    private static DateOnly? Day(JsonObject record) =>
        record["churnDate"].Instant() is { } instant ? DateOnly.FromDateTime(instant.UtcDateTime) : null;

    private static DateOnly Limit(string parameter, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new RefusedRequestException(400, $"Invalid {parameter}");
}
