using System.Text;

namespace Planhat.ToolGen.Typed;

/// <summary>Texts of member names, which the records of a list repeat: each is made once.</summary>
internal static class MemberNames
{
    private const int Slots = 1024;
    private const int LongestKept = 64;

    private static readonly Entry?[] Table = new Entry?[Slots];

    /// <summary>The text of a name without escapes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte octet in utf8)
        {
            hash = (hash ^ octet) * 16777619;
        }

        // Two names that meet in a slot take turns in it; a race only costs a text.
        ref Entry? slot = ref Table[hash % Slots];
        if (slot is { } known && utf8.SequenceEqual(known.Utf8))
        {
            return known.Text;
        }

        string text = Encoding.UTF8.GetString(utf8);
        if (utf8.Length <= LongestKept)
        {
            slot = new Entry(utf8.ToArray(), text);
        }

        return text;
    }

    private sealed record Entry(byte[] Utf8, string Text);
}
