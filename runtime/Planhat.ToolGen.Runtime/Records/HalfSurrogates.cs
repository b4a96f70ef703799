using System.Buffers.Text;

namespace Planhat.ToolGen.Records;

/// <summary>Puts escaped halves of surrogate pairs right, which JSON can spell and no text can hold.</summary>
internal static class HalfSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The JSON with <c>\ufffd</c> in the place of every half that stands alone; the same memory when there is none.</summary>
    public static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOf(@"\ud"u8) < 0 && json.Span.IndexOf(@"\uD"u8) < 0)
        {
            return json;
        }

        byte[]? repaired = null;
        ReadOnlySpan<byte> text = json.Span;
        int position = 0;
        while (position < text.Length && text[position..].IndexOf((byte)'\\') is var distance and >= 0)
        {
            position += distance;
            char unit = UnitAt(text[position..]);
            if (!char.IsSurrogate(unit))
            {
                // An escaped backslash must not begin the next escape.
                position += 2;
            }
            else if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(text[(position + EscapeLength)..])))
            {
                position += 2 * EscapeLength;
            }
            else
            {
                repaired ??= json.ToArray();
                @"\ufffd"u8.CopyTo(repaired.AsSpan(position));
                position += EscapeLength;
            }
        }

        return repaired ?? json;
    }

    // The UTF-16 code unit that an escape at the beginning spells; no surrogate where there is none.
    private static char UnitAt(ReadOnlySpan<byte> text) =>
        text.StartsWith(@"\u"u8)
        && text.Length >= EscapeLength
        && Utf8Parser.TryParse(text[2..EscapeLength], out ushort unit, out int consumed, 'x')
        && consumed == EscapeLength - 2
            ? (char)unit
            : '\0';
}
