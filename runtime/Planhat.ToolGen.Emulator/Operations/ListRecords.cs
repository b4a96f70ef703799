using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Http;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>planhat-api.md §6: filter, sort, page and project the records of one model.</summary>
/// <remarks>Parameters the model does not know are ignored, as a lenient server does.</remarks>
internal static class ListRecords
{
    private static readonly string[] Everything = [];

    /// <exception cref="Rules.RefusedRequestException"><c>limit</c> or <c>offset</c> is no number in range.</exception>
    public static JsonArray Run(RecordCollection collection, PlanhatWorld world, QueryParameters query)
    {
        ModelSheet sheet = collection.Sheet;

        // What Planhat does above the maximum is unconfirmed; capping it keeps "a short page is the last page" a trap, not a crash.
        int limit = Math.Min(query.Integer("limit", 1) ?? sheet.Page.Default, sheet.Page.Maximum);
        int offset = query.Integer("offset", 0) ?? 0;

        IEnumerable<JsonObject> views = Filter(collection, world, query).Select(record => RecordView.Of(record, sheet, world));
        string[] selected = query.List("select") ?? Everything;
        return new JsonArray([.. Sort(views, query.Text("sort")).Skip(offset).Take(limit).Select(view => Row(view, selected, sheet, world))]);
    }

    private static IEnumerable<JsonObject> Filter(RecordCollection collection, PlanhatWorld world, QueryParameters query)
    {
        IEnumerable<JsonObject> records = OfCompanies(collection, query) ?? collection.All;
        foreach (ListFilter filter in collection.Sheet.Filters)
        {
            if ((query.Text(filter.Parameter) ?? filter.Default) is { } value)
            {
                records = records.Where(filter.Read(value, world));
            }
        }

        return records;
    }

    private static IEnumerable<JsonObject>? OfCompanies(RecordCollection collection, QueryParameters query)
    {
        if (collection.Sheet.Company is not { } link || query.Text("companyId") is not { } one)
        {
            return null;
        }

        string[] companies = link.Filter == CompanyFilterForm.Several ? query.List("companyId")! : [one];
        return companies.Distinct(StringComparer.Ordinal).SelectMany(collection.OfCompany).Distinct();
    }

    private static IEnumerable<JsonObject> Sort(IEnumerable<JsonObject> views, string? sort)
    {
        if (sort is null)
        {
            return views;
        }

        return sort[0] == '-'
            ? views.OrderByDescending(view => view[sort[1..]], ValueOrder.Instance)
            : views.OrderBy(view => view[sort], ValueOrder.Instance);
    }

    private static JsonObject Row(JsonObject view, string[] selected, ModelSheet sheet, PlanhatWorld world)
    {
        sheet.ShapeListRow(view, world);
        foreach (string member in view.Select(static member => member.Key).ToList())
        {
            bool shown = selected.Length == 0
                ? !sheet.OmittedInLists.Contains(member)
                : member == StoredRecord.IdMember || selected.Contains(member, StringComparer.Ordinal);
            if (!shown)
            {
                view.Remove(member);
            }
        }

        return view;
    }
}
