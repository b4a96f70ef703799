using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>The walk of one list call over Planhat's pages, part by part: which request is next, and where to go on in the next call.</summary>
internal sealed class ListWalk
{
    private readonly OperationCall _call;
    private readonly ListPlan _plan;
    private readonly PageWriter _page;
    private readonly RecordIntake _intake;
    private readonly byte[] _idMember;
    private PlanhatResponse? _answer;
    private ListPart? _part;
    private long _offset;
    private ulong _firstRecord;
    private int _size;
    private int _pagesRead;
    private ListPlace? _next;
    private bool _ranOutOfPages;

    /// <summary>Begins a walk.</summary>
    /// <param name="call">The call.</param>
    /// <param name="plan">How the list is asked for.</param>
    /// <param name="answer">The answer of a search that came before, or null.</param>
    public ListWalk(OperationCall call, ListPlan plan, PlanhatResponse? answer)
    {
        _call = call;
        _plan = plan;
        _answer = answer;
        _page = new PageWriter(call.Tool.Model, plan.Shape, call.Options.CharacterBudget);
        _intake = new RecordIntake(plan.Conditions, _page, plan.Limit);
        _idMember = Encoding.UTF8.GetBytes(call.Tool.Model.IdProperty);
        _part = plan.Parts.At(call.Start.Place, MostValues, out bool isGoneOn);
        (_offset, _firstRecord) = isGoneOn ? call.Start.Place : default;
    }

    /// <summary>Whether another request is needed.</summary>
    public bool HasNext => _part is not null;

    // Asking for more identifiers than records are wanted would read records for nothing.
    private int MostValues => _plan.IsByMatch ? PageSize : int.MaxValue;

    private int PageSize => _plan.ScanPageSize ?? _intake.Wanted;

    /// <summary>The query of the next request, percent-encoded.</summary>
    public string NextQuery()
    {
        _size = PageSize;
        string page = _plan.Paging.At(_offset, _size);
        return _part!.Query.Length == 0 || page.Length == 0 ? _part.Query + page : $"{_part.Query}&{page}";
    }

    /// <summary>Sees that what the records of an answer need to be shown is known.</summary>
    public async ValueTask PrepareAsync(PlanhatResponse answer, CancellationToken cancellationToken)
    {
        await _call.CustomFields.PrepareAsync(answer.Body, _plan.Shape, cancellationToken);
        _page.CustomDays = _call.CustomFields.Days;
        _page.HintCharacters = _call.CustomFields.Hint?.Length ?? 0;
    }

    /// <summary>Takes what counts from the answer to that request.</summary>
    /// <param name="answer">The page; it is disposed.</param>
    /// <exception cref="ToolFailedException">The answer is no JSON array of records, or its first record is too large.</exception>
    public void Take(PlanhatResponse answer)
    {
        _answer = answer;
        _pagesRead++;
        try
        {
            Take(JsonText.Normalize(answer.Body).Span);
        }
        catch (JsonException)
        {
            throw _call.Upstream.Unexpected(answer, $"a JSON array of {_call.Tool.Model.Title} records");
        }
        catch (RecordTooLargeException exception)
        {
            throw new ToolFailedException(LocalErrors.RecordTooLarge(_call.Tool, exception.Id, ShownRecord.MostBytes, answer.RateLimit));
        }

        answer.Dispose();
        ReportProgress();
    }

    /// <summary>The result of the walk.</summary>
    public ToolResult Finish()
    {
        string? cursor = _next is { } place ? _call.Start.CursorAt(place) : null;
        _page.Finish(cursor, _plan.IsScan ? _intake.Scanned : null, Hints.Join(Hint(), _call.CustomFields.Hint));
        return ToolResult.Succeeded(_page.Json, _answer!);
    }

    private void Take(ReadOnlySpan<byte> json)
    {
        ListPart part = _part!;
        if (_plan.IsByMatch && _offset == 0 && IdentifiedRecords.Read(json, _idMember, _plan.Parts.ValuesOf(part)) is { } records)
        {
            TakeByIdentifier(part, json, records);
        }
        else
        {
            TakeByOffset(part, json);
        }

        if (_part is { } next && _pagesRead >= _call.Options.ScanPages)
        {
            _ranOutOfPages = true;
            StopAt(PlaceIn(next, _offset));
        }
    }

    // The place is an identifier, so that records made or deleted before the next call move nothing.
    private void TakeByIdentifier(ListPart part, ReadOnlySpan<byte> json, IdentifiedRecords records)
    {
        IReadOnlyList<Range> places = records.Places;
        switch (_intake.Take(json, places))
        {
            case null:
                GoOnAfter(part.End);
                break;
            case { } position when position < places.Count:
                StopAt(new ListPlace(0, 0) { PartFirst = records.IdentifierAt(position) });
                break;
            default:
                StopAfter(part);
                break;
        }
    }

    private void TakeByOffset(ListPart part, ReadOnlySpan<byte> json)
    {
        bool isWholeList = _plan.IsWhole || IgnoresPaging(json);
        int? stop = _intake.Take(json, isWholeList ? _offset : 0, out int count);
        long start = isWholeList ? 0 : _offset;
        bool hasMorePages = count == _size && !isWholeList;
        if (stop is { } position)
        {
            if (position < count || hasMorePages)
            {
                StopAt(PlaceIn(part, start + position));
            }
            else
            {
                StopAfter(part);
            }
        }
        else if (hasMorePages)
        {
            _offset = start + count;
        }
        else
        {
            GoOnAfter(part.End);
        }
    }

    // A later page that is longer than asked for, or begins like the part, is the whole list: its positions count from the beginning.
    private bool IgnoresPaging(ReadOnlySpan<byte> json)
    {
        ulong first = RecordKey.OfFirst(json, _idMember);
        if (_offset == 0)
        {
            _firstRecord = first;
            return false;
        }

        return (first != 0 && first == _firstRecord) || RecordReader.Count(json) > _size;
    }

    private void GoOnAfter(int position)
    {
        _part = _plan.Parts.From(position, MostValues);
        _offset = 0;
        _firstRecord = 0;
    }

    private void StopAfter(ListPart part)
    {
        ListPart? following = _plan.Parts.From(part.End, most: 1);
        _next = following is null ? null : PlaceIn(following, offset: 0);
        _part = null;
    }

    private void StopAt(ListPlace place)
    {
        _next = place;
        _part = null;
    }

    private ListPlace PlaceIn(ListPart part, long offset) => offset == 0
        ? new ListPlace(0, 0) { PartFirst = part.First }
        : new ListPlace(offset, _firstRecord) { PartFirst = part.First, PartLast = part.Last };

    private string? Hint()
    {
        if (_page.IsCut)
        {
            return ListHints.Cut(_page.Count, _call.Options.CharacterBudget);
        }

        return _ranOutOfPages ? ListHints.OutOfPages(_call.Tool, _plan.IsScan ? _intake.Scanned : null, _pagesRead) : null;
    }

    private void ReportProgress()
    {
        if (_plan.IsScan || _plan.Parts.AreSeveral)
        {
            string message = $"Looked at {Plural.Of(_intake.Scanned, "record")}, {_page.Count} match.";
            _call.Progress?.Report(new ToolProgress(_pagesRead, _call.Options.ScanPages, message));
        }
    }
}
