using System.Text;

namespace Planhat.ToolGen.Binding;

/// <summary>A name taken apart into its words, in capitals and without separators.</summary>
internal sealed class NameWords
{
    private const int LongestName = 200;
    private const int ShortestPart = 3;
    private const int ShortestForTwoEdits = 5;

    private readonly string[] _words;

    private NameWords(string name, string[] words)
    {
        Name = name;
        _words = words;
        Bare = string.Concat(words);
    }

    /// <summary>The name as it was written.</summary>
    public string Name { get; }

    /// <summary>All words run together.</summary>
    public string Bare { get; }

    /// <summary>Takes a name apart at separators and at capitals after small letters; an overlong one has no words.</summary>
    public static NameWords Of(string name)
    {
        if (name.Length > LongestName)
        {
            return new NameWords(name, []);
        }

        var words = new List<string>();
        var word = new StringBuilder();
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            bool begins = index > 0 && char.IsUpper(character) && char.IsLower(name[index - 1]);
            if (word.Length > 0 && (begins || !char.IsLetterOrDigit(character)))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToUpperInvariant(character));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return new NameWords(name, [.. words]);
    }

    /// <summary>Whether one name begins with the other, or holds its words in a row.</summary>
    public bool IsRelatedTo(NameWords other) =>
        BeginsWith(other) || other.BeginsWith(this) || Holds(other) || other.Holds(this);

    /// <summary>How many words two names have in common, wherever they stand.</summary>
    public int CountShared(NameWords other) => _words.Intersect(other._words, StringComparer.Ordinal).Count(static word => word.Length >= ShortestPart);

    /// <summary>The edits between two names; null when they are too many to mean the same.</summary>
    /// <param name="other">The other name.</param>
    /// <param name="most">Most edits allowed.</param>
    public int? EditsTo(NameWords other, int most)
    {
        int longer = Math.Max(Bare.Length, other.Bare.Length);
        if (longer - Math.Min(Bare.Length, other.Bare.Length) > most || Bare.Length == 0 || other.Bare.Length == 0)
        {
            return null;
        }

        // A third of the letters makes another word: "Seats" is no "status".
        int edits = EditDistance.Between(Bare, other.Bare);
        bool isNear = edits <= most && edits * 3 < longer && (longer >= ShortestForTwoEdits || Bare[0] == other.Bare[0]);
        return isNear ? edits : null;
    }

    private bool BeginsWith(NameWords part) =>
        part.Bare.Length >= ShortestPart && Bare.StartsWith(part.Bare, StringComparison.Ordinal);

    private bool Holds(NameWords part)
    {
        if (part.Bare.Length < ShortestPart)
        {
            return false;
        }

        for (int start = 0; start + part._words.Length <= _words.Length; start++)
        {
            if (_words.AsSpan(start, part._words.Length).SequenceEqual(part._words))
            {
                return true;
            }
        }

        return false;
    }
}
