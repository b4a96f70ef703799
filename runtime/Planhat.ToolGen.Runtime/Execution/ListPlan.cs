using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>How a list call asks Planhat: which pages of which parts, and what of them counts.</summary>
internal sealed class ListPlan
{
    // Larger pages would let a scan wait long between two progress reports.
    private const int LargestScanPage = 500;

    /// <summary>Plans a list.</summary>
    /// <param name="call">The call, its references resolved.</param>
    /// <param name="matches">The identifiers that its look-up found; null when it has none.</param>
    /// <exception cref="ToolFailedException">The filters are too long, or an order is asked for over several parts.</exception>
    public ListPlan(OperationCall call, IReadOnlySet<string>? matches)
    {
        var tool = (ListTool)call.Tool;
        RecordCondition[] conditions = [.. call.Request.Kept, .. call.Request.Conditions];
        FieldSelection fields = call.Request.Fields is null && conditions.Length == 0
            ? FieldSelection.DefaultOf(tool)
            : FieldSelection.Of(tool.Model, call.Request.Fields ?? tool.Returns, conditions);
        Conditions = RecordConditions.Of(conditions);
        Shape = fields.Shape;
        IsWhole = !tool.IsPaged;
        Limit = call.Request.Limit ?? call.Api.Paging.DefaultLimit;
        ScanPageSize = conditions.Length == 0 ? null : Math.Min(LargestScanPage, tool.Model.PageMaximum > 0 ? tool.Model.PageMaximum : LargestScanPage);
        Paging = PageParameters.Of(tool, call.Api.Paging, call.Request.Sort, fields.Select);
        IsByMatch = matches is not null && call.Request.Sort is null;
        Parts = matches is null ? ListFilters.Of(call.Request, Paging) : ListFilters.OfMatches(call.Request, matches, Paging);
    }

    /// <summary>The conditions that a record has to meet.</summary>
    public RecordConditions Conditions { get; }

    /// <summary>What is shown of a record.</summary>
    public RecordShape Shape { get; }

    /// <summary>Most records of the result.</summary>
    public int Limit { get; }

    /// <summary>Records asked for at once where conditions choose among them; null where every record counts.</summary>
    public int? ScanPageSize { get; }

    /// <summary>Whether conditions choose among the records.</summary>
    public bool IsScan => ScanPageSize is not null;

    /// <summary>Whether Planhat answers with the whole list.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the list is walked along identifiers that were looked up.</summary>
    public bool IsByMatch { get; }

    /// <summary>The paging parameters.</summary>
    public PageParameters Paging { get; }

    /// <summary>The parts.</summary>
    public ListParts Parts { get; }
}
