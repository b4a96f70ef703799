using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>The items of a bulk write that go into one request.</summary>
/// <param name="First">Position of the first item.</param>
/// <param name="Count">How many there are, at least 1.</param>
/// <param name="Body">The items, a JSON array in UTF-8.</param>
internal sealed record BulkBatch(int First, int Count, ReadOnlyMemory<byte> Body)
{
    /// <summary>Most bytes of one request; an item that is larger goes alone.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Position of the last item.</summary>
    public int Last => First + Count - 1;

    /// <summary>Divides items into requests, in their order.</summary>
    /// <param name="items">The items, a well-formed JSON array of objects in UTF-8.</param>
    /// <param name="mostItems">Most items of one request.</param>
    /// <param name="mostBytes">Most bytes of one request.</param>
    public static IReadOnlyList<BulkBatch> Divide(ReadOnlyMemory<byte> items, int mostItems, int mostBytes = MostBytes)
    {
        var batches = new List<BulkBatch>();
        int first = 0;
        int position = 0;
        int start = -1;
        int end = 0;
        var records = new RecordReader(items.Span);
        while (records.Read(out ReadOnlySpan<byte> item))
        {
            _ = items.Span.Overlaps(item, out int itemStart);
            int itemEnd = itemStart + item.Length;
            bool isFull = position - first == mostItems || itemEnd - start + "[]".Length > mostBytes;
            if (position > first && isFull)
            {
                batches.Add(new BulkBatch(first, position - first, Enclose(items[start..end])));
                first = position;
            }

            start = position == first ? itemStart : start;
            end = itemEnd;
            position++;
        }

        if (position > first)
        {
            batches.Add(new BulkBatch(first, position - first, Enclose(items[start..end])));
        }

        return batches;
    }

    // The commas between the items stand there already.
    private static byte[] Enclose(ReadOnlyMemory<byte> items) => [(byte)'[', .. items.Span, (byte)']'];
}
