using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Cli.Tokens;

/// <summary>Cuts a text where the o200k encoding cuts it before it looks anything up.</summary>
internal static partial class TextPieces
{
    /// <summary>The pieces in their order; together they are the text.</summary>
    public static PieceEnumerator Of(string text) => new(Piece.EnumerateMatches(text), text);

    // A word takes one sign or space before it along and ends where a capital follows a small letter; digits go in threes;
    // signs take a space before and line ends behind them along; the last space of several belongs to what follows.
    [GeneratedRegex(
        """
        [^\r\n\p{L}\p{N}]?
            (?: [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]* [\p{Ll}\p{Lm}\p{Lo}\p{M}]+ | [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+ )
            (?: ' (?: [stmd] | re | ve | ll ) )?
        | \p{N}{1,3}
        | [ ]? [^\s\p{L}\p{N}]+ [\r\n/]*
        | \s* [\r\n]+
        | \s+ (?!\S)
        | \s+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Piece { get; }

    /// <summary>Walks over the pieces without making strings of them.</summary>
    internal ref struct PieceEnumerator(Regex.ValueMatchEnumerator matches, string text)
    {
        private Regex.ValueMatchEnumerator _matches = matches;

        public readonly ReadOnlySpan<char> Current => text.AsSpan(_matches.Current.Index, _matches.Current.Length);

        public readonly PieceEnumerator GetEnumerator() => this;

        public bool MoveNext() => _matches.MoveNext();
    }
}
