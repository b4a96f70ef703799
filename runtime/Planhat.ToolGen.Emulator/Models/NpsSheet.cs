using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §11: answers to the question how likely a recommendation is.</summary>
/// <remarks>Reads show <c>nps</c>, <c>npsDate</c>, <c>npsComment</c> and <c>npsId</c> too; the answers to writes do not.</remarks>
internal sealed class NpsSheet : ModelSheet
{
    public const string Collection = "nps";

    private static readonly CompanyLink Link = new("cId", null, CompanyFilterForm.Several);

    private static readonly string[] ReadMembers = ["npsId", "nps", "npsDate", "npsComment"];

    private static readonly HashSet<string> GeneratedMembers = ["euId", "scoreType", "createdAt", "updatedAt", .. ReadMembers];

    private static readonly ListFilter[] ListFilters = [new("npsExpiryDay", "360", Within)];

    public override string Model => "nps";

    public override string Path => Collection;

    public override PageSize Page => new(100, 10_000);

    public override IdForms GetIds => IdForms.Planhat | IdForms.Source;

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.Source;

    public override string? ExternalIdMember => null;

    public override CompanyLink? Company => Link;

    public override IReadOnlyList<string> RequiredOnCreate => ["email", "score"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId"];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["cId"] = null;
        record["euId"] = null;
        record["campaignId"] = null;
        record["comment"] = null;
        record["dateSent"] = JsonValues.Iso(world.Now);
        record["dateAnswered"] = JsonValues.Iso(world.Now);
        record["source"] = null;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.Dates(record, "dateSent", "dateAnswered");
        if (record["score"].Number() is not { } score || score is < 0 or > 10 || score % 1 != 0)
        {
            throw new RefusedRequestException(400, "score must be an integer from 0 to 10");
        }

        record["scoreType"] = score switch { >= 9 => "promoter", >= 7 => "passive", _ => "detractor" };
        JsonObject? enduser = EnduserSheet.OfMail(record["email"].Text(), record["cId"].Text(), change.World);
        record["euId"] = enduser?.Id();
        record["cId"] ??= enduser?["companyId"]?.DeepClone();
    }

    public override void Derive(JsonObject view, PlanhatWorld world)
    {
        view["npsId"] = view.Id();
        view["nps"] = view["score"]?.DeepClone();
        view["npsDate"] = view["dateAnswered"]?.DeepClone();
        view["npsComment"] = view["comment"]?.DeepClone();
    }

    public override void ShapeWriteAnswer(JsonObject answer)
    {
        foreach (string member in ReadMembers)
        {
            answer.Remove(member);
        }
    }

    /// <summary>When an answer was given; an open survey counts from its sending.</summary>
    public static DateTimeOffset? Date(JsonObject record) => record["dateAnswered"].Instant() ?? record["dateSent"].Instant();

    private static Func<JsonObject, bool> Within(string value, PlanhatWorld world)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int days))
        {
            throw new RefusedRequestException(400, "Invalid npsExpiryDay");
        }

        DateTimeOffset oldest = world.Now.AddDays(-days);
        return record => Date(record) >= oldest;
    }
}
