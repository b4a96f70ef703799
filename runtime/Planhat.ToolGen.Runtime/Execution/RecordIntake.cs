using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>The taking of records that meet the conditions from upstream pages, up to the limit and the budget of the result.</summary>
internal sealed class RecordIntake(RecordConditions conditions, PageWriter page, int limit)
{
    /// <summary>Records that are still wanted.</summary>
    public int Wanted => limit - page.Count;

    /// <summary>Records that were looked at and need not be looked at again.</summary>
    public long Scanned { get; private set; }

    /// <summary>Takes from a page in its own order; returns the position at which to go on, or null when all of it was looked at and more is wanted.</summary>
    /// <param name="json">The page, a JSON array.</param>
    /// <param name="skipped">Records at its beginning to pass over.</param>
    /// <param name="count">The number of all its records.</param>
    /// <exception cref="System.Text.Json.JsonException">The page is no JSON array of objects.</exception>
    /// <exception cref="RecordTooLargeException">The first record taken is too large.</exception>
    public int? Take(ReadOnlySpan<byte> json, long skipped, out int count)
    {
        // Walks to the end even when enough was taken: a page that breaks off later is no clean answer.
        int? stop = null;
        count = 0;
        var records = new RecordReader(json);
        while (records.Read(out ReadOnlySpan<byte> record))
        {
            int position = count++;
            if (position >= skipped && stop is null)
            {
                stop = Take(record, position);
            }
        }

        return stop;
    }

    /// <summary>Takes from a page in an order of ours; returns the position at which to go on, or null when all of it was looked at and more is wanted.</summary>
    /// <param name="json">The page, a JSON array.</param>
    /// <param name="records">Where its records stand.</param>
    /// <exception cref="RecordTooLargeException">The first record taken is too large.</exception>
    public int? Take(ReadOnlySpan<byte> json, IReadOnlyList<Range> records)
    {
        for (int position = 0; position < records.Count; position++)
        {
            if (Take(json[records[position]], position) is { } stop)
            {
                return stop;
            }
        }

        return null;
    }

    private int? Take(ReadOnlySpan<byte> record, int position)
    {
        if (conditions.Hold(record) && !page.TryAdd(record))
        {
            return position;
        }

        Scanned++;
        return Wanted == 0 ? position + 1 : null;
    }
}
