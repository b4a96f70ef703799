using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Writes the result of a bulk write: failures first, then counts, then lists, all of them as far as the budget goes.</summary>
internal static class BulkResultWriter
{
    // What `truncated` and the hints need.
    private const int EnvelopeCharacters = 900;

    /// <summary>Writes the result as one JSON object.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="result">The result.</param>
    /// <param name="budget">Most characters.</param>
    /// <param name="hints">What the reader should know, by what was cut, such as <c>300 of 5000 insertsKeys</c>.</param>
    public static void Write(PooledBuffer json, BulkResult result, int budget, Func<IReadOnlyList<string>, IEnumerable<string>> hints)
    {
        int room = budget - EnvelopeCharacters;
        var cuts = new List<string>();
        json.Write("{"u8);

        // The failures have to be mended, but what was written has to be known as well.
        WriteLists(json, [.. result.Members.Where(static member => member.IsErrors)], room * 3 / 4, cuts);
        foreach (BulkMember member in result.Members.Where(static member => !member.IsErrors && !member.IsList))
        {
            WriteName(json, member.Name);
            WriteScalar(json, member);
        }

        BulkMember[] lists = [.. result.Members.Where(static member => !member.IsErrors && member.IsList)];
        BulkMember[] written = RepeatedIds.Without(lists, room - Encoding.UTF8.GetCharCount(json.Written.Span));
        WriteLists(json, written, room, cuts);
        cuts.AddRange(lists.Except(written).Select(static list => $"0 of {list.Items.Count} {list.Name} (they are the _id of insertsKeys)"));
        if (cuts.Count > 0)
        {
            WriteName(json, "truncated");
            json.Write("true"u8);
        }

        string hint = string.Join(' ', hints(cuts));
        if (hint.Length > 0)
        {
            WriteName(json, "hint");
            JsonText.WriteString(json, hint);
        }

        json.Write("}"u8);
    }

    // Each list gets an equal share of what is left, so that a long one does not push out the others.
    private static void WriteLists(PooledBuffer json, BulkMember[] lists, int budget, List<string> cuts)
    {
        int used = Encoding.UTF8.GetCharCount(json.Written.Span);
        for (int list = 0; list < lists.Length; list++)
        {
            int before = json.Length;
            WriteName(json, lists[list].Name);
            int count = WriteItems(json, lists[list].Items, (budget - used) / (lists.Length - list));
            if (count < lists[list].Items.Count)
            {
                cuts.Add($"{count} of {lists[list].Items.Count} {lists[list].Name}");
            }

            used += Encoding.UTF8.GetCharCount(json.Written.Span[before..]);
        }
    }

    private static int WriteItems(PooledBuffer json, IReadOnlyList<byte[]> items, int budget)
    {
        json.Write("["u8);
        int used = 0;
        int written = 0;
        foreach (byte[] item in items)
        {
            used += Encoding.UTF8.GetCharCount(item) + ",".Length;
            if (used > budget)
            {
                break;
            }

            json.Write(written > 0 ? ","u8 : ""u8);
            JsonText.CopyOnOneLine(json, item);
            written++;
        }

        json.Write("]"u8);
        return written;
    }

    private static void WriteScalar(PooledBuffer json, BulkMember member)
    {
        if (member.Count is { } count)
        {
            json.Write(Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            JsonText.CopyOnOneLine(json, member.Other);
        }
    }

    private static void WriteName(PooledBuffer json, string name)
    {
        json.Write(json.Length > 1 ? ","u8 : ""u8);
        JsonText.WriteString(json, name);
        json.Write(":"u8);
    }
}
