using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The walk of one list call over Planhat's pages: which page is next, which records count, and where to go on.</summary>
internal sealed class ListWalk
{
    // Larger pages would let a scan wait long between two progress reports.
    private const int ScanPageSize = 500;

    private readonly OperationCall _call;
    private readonly FieldSelection _fields;
    private readonly RecordConditions _conditions;
    private readonly PageWriter _page;
    private readonly int _limit;
    private readonly int _pageSize;
    private readonly int _mostPages;
    private readonly byte[] _idMember;
    private PlanhatResponse? _answer;
    private long _offset;
    private ulong _firstRecord;
    private long? _next;
    private long _scanned;
    private int _pagesRead;
    private bool _ranOutOfPages;

    public ListWalk(OperationCall call)
    {
        _call = call;
        RecordCondition[] conditions = [.. call.Request.Kept, .. call.Request.Conditions];
        _conditions = RecordConditions.Of(conditions);
        _fields = call.Request.Fields is null && conditions.Length == 0
            ? FieldSelection.DefaultOf(call.Tool)
            : FieldSelection.Of(call.Tool.Model, call.Request.Fields ?? call.Tool.Returns, conditions);
        _page = new PageWriter(call.Tool.Model, _fields.Shape, call.Options.CharacterBudget);
        _limit = call.Request.Limit ?? call.Connection.Api.Paging.DefaultLimit;
        _pageSize = IsScan ? Math.Min(ScanPageSize, MostPerPage(call.Tool.Model)) : _limit;
        _mostPages = IsScan ? call.Options.ScanPages : 1;
        _idMember = Encoding.UTF8.GetBytes(call.Tool.Model.IdProperty);
        (_offset, _firstRecord) = call.Start.Place;
    }

    private bool IsScan => !_conditions.IsEmpty;

    /// <summary>The paging parameters of the next upstream page, percent-encoded.</summary>
    public string NextPage()
    {
        ApiPaging paging = _call.Connection.Api.Paging;
        string sort = _call.Request.Sort is { } order
            ? $"&{paging.Sort}={(order.Descending ? "-" : "")}{Uri.EscapeDataString(order.Property.ReadName)}"
            : "";
        string select = _fields.Select is null ? "" : $"&{paging.Select}={_fields.Select}";
        return string.Create(CultureInfo.InvariantCulture, $"{paging.Limit}={_pageSize}&{paging.Offset}={_offset}{sort}{select}");
    }

    /// <summary>Takes what counts from an upstream page; returns whether another page is needed.</summary>
    /// <param name="answer">The page; it is disposed.</param>
    /// <exception cref="ToolFailedException">The answer is no JSON array of records, or its first record is too large.</exception>
    public bool Take(PlanhatResponse answer)
    {
        _answer = answer;
        _pagesRead++;
        bool goesOn;
        try
        {
            goesOn = Take(JsonText.Normalize(answer.Body).Span);
        }
        catch (JsonException)
        {
            throw _call.Unexpected(answer, $"a JSON array of {_call.Tool.Model.Title} records");
        }
        catch (RecordTooLargeException exception)
        {
            throw new ToolFailedException(LocalErrors.RecordTooLarge(_call.Tool, exception.Id, PageWriter.MaxRecordBytes, answer.RateLimit));
        }

        answer.Dispose();
        ReportProgress();
        return goesOn;
    }

    /// <summary>The result of the walk.</summary>
    public ToolResult Finish()
    {
        string? cursor = _next is { } offset ? _call.Start.CursorAt(new ListPlace(offset, _firstRecord)) : null;
        _page.Finish(cursor, IsScan ? _scanned : null, Hint());
        return ToolResult.Succeeded(_page.Json, _answer!);
    }

    private bool Take(ReadOnlySpan<byte> json)
    {
        bool ignoresPaging = IgnoresPaging(json);
        int? stop = TakeRecords(json, ignoresPaging ? _offset : 0, out int count);
        long start = ignoresPaging ? 0 : _offset;
        bool hasMorePages = count == _pageSize && !ignoresPaging;
        if (stop is { } position)
        {
            _next = position < count || hasMorePages ? start + position : null;
            return false;
        }

        _offset = start + count;
        _ranOutOfPages = hasMorePages && _pagesRead >= _mostPages;
        _next = _ranOutOfPages ? _offset : null;
        return hasMorePages && !_ranOutOfPages;
    }

    // A later page that is longer than asked for, or begins like the list, is the whole list: its positions count from the beginning.
    private bool IgnoresPaging(ReadOnlySpan<byte> json)
    {
        ulong first = RecordKey.OfFirst(json, _idMember);
        if (_offset == 0)
        {
            _firstRecord = first;
            return false;
        }

        return (first != 0 && first == _firstRecord) || CountOf(json) > _pageSize;
    }

    // Walks to the end even when enough was taken: a page that breaks off later is no clean answer.
    private int? TakeRecords(ReadOnlySpan<byte> json, long skipped, out int count)
    {
        int? stop = null;
        count = 0;
        var records = new RecordReader(json);
        while (records.Read(out ReadOnlySpan<byte> record))
        {
            int position = count++;
            if (position < skipped || stop is not null)
            {
                continue;
            }

            if (_conditions.Hold(record) && !_page.TryAdd(record))
            {
                stop = position;
                continue;
            }

            _scanned++;
            if (_page.Count == _limit)
            {
                stop = position + 1;
            }
        }

        return stop;
    }

    private static int CountOf(ReadOnlySpan<byte> json)
    {
        int count = 0;
        var records = new RecordReader(json);
        while (records.Read(out _))
        {
            count++;
        }

        return count;
    }

    private string? Hint()
    {
        if (_page.IsCut)
        {
            return $"The page was cut after {Plural.Of(_page.Count, "record")} to stay within {_call.Options.CharacterBudget} characters. "
                + "Pass next_cursor to go on there, or name fewer `fields`.";
        }

        return _ranOutOfPages && IsScan
            ? $"The search stopped after {Plural.Of(_scanned, "record")}. Pass next_cursor to search on{FasterBy()}."
            : null;
    }

    private string FasterBy()
    {
        string[] filters = [.. _call.Tool.Arguments.All.Where(static name => !IsReserved(name)).Select(static name => $"`{name}`")];
        return filters.Length == 0 ? "" : $"; the tool's own filters make it faster: {string.Join(", ", filters)}";
    }

    private void ReportProgress()
    {
        if (IsScan)
        {
            string message = $"Looked at {Plural.Of(_scanned, "record")}, {_page.Count} match.";
            _call.Progress?.Report(new ToolProgress(_pagesRead, _mostPages, message));
        }
    }

    private static bool IsReserved(string argument) =>
        argument is ReservedNames.Limit or ReservedNames.NextCursor or ReservedNames.Sort or ReservedNames.Fields or ReservedNames.Where;

    private static int MostPerPage(ModelDescription model) => model.PageMaximum > 0 ? model.PageMaximum : ScanPageSize;
}
