using System.Text;

namespace Planhat.ToolGen.Binding;

/// <summary>A name taken apart into its words, in capitals and without separators.</summary>
internal sealed class NameWords
{
    private const int LongestName = 200;
    private const int ShortestPart = 3;
    private const int ShortestMisspelt = 4;
    private const int ShortestWithAnyEdit = 5;

    // "Tier +" and "Discount %" are other things than "Tier" and "Discount".
    private const string SignsWithMeaning = "+%€$£¥<>=";

    // What is put behind the name of a thing and leaves it the same thing.
    private static readonly string[] TailWords =
        ["ID", "IDS", "CODE", "ADDRESS", "FIELD", "FIELDS", "VALUE", "VALUES", "LIST", "ARRAY"];

    // What turns a word into its opposite when it stands before it, or is put into a name.
    private static readonly string[] Negations = ["IN", "UN", "NON", "NOT", "NO", "DIS", "DE", "IM", "IR", "IL", "ANTI", "WITHOUT"];

    private readonly string[] _words;
    private readonly string _signs;

    private NameWords(string name, string[] words)
    {
        Name = name;
        _words = words;
        Bare = string.Concat(words);
        Singular = string.Concat(words.Select(SingularOf));
        _signs = SignsOf(name);
    }

    /// <summary>The name as it was written.</summary>
    public string Name { get; }

    /// <summary>All words run together.</summary>
    public string Bare { get; }

    /// <summary>All words run together, each in its singular, identifiers as <c>ID</c>.</summary>
    public string Singular { get; }

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
            bool isPart = char.IsLetterOrDigit(character) || SignsWithMeaning.Contains(character, StringComparison.Ordinal);
            if (word.Length > 0 && (begins || !isPart))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (isPart)
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

    /// <summary>
    /// Whether one name is the other with words behind it that make no other thing of it, as in <c>emailAddress</c>, <c>ownerId</c>
    /// and <c>zipcode</c>.
    /// </summary>
    public bool HasTailOf(NameWords other) => HasSameSigns(other) && (IsTailed(other) || other.IsTailed(this));

    /// <summary>How many words two names have in common, wherever they stand.</summary>
    public int CountShared(NameWords other) => _words.Intersect(other._words, StringComparer.Ordinal).Count(static word => word.Length >= ShortestPart);

    /// <summary>
    /// The edits between two names; null when they are too many to mean the same, or make another number, another word or the opposite.
    /// </summary>
    /// <param name="other">The other name.</param>
    /// <param name="most">Most edits allowed.</param>
    public int? EditsTo(NameWords other, int most)
    {
        if (Bare.Length == 0 || other.Bare.Length == 0 || !HasSameSigns(other) || IsOppositeOf(other) || other.IsOppositeOf(this))
        {
            return null;
        }

        if (_words.Length == other._words.Length)
        {
            return EditsOfWords(other._words, most);
        }

        // "Goal A" has a word more than "Goal".
        return Holds(other) || other.Holds(this) ? null : EditsOfWord(Bare, other.Bare, most);
    }

    /// <summary>Whether both names have the same digits and signs.</summary>
    public bool HasSameSigns(NameWords other) => _signs == other._signs;

    /// <summary>Whether the last word of the other name is the beginning of the last word here, and all words before are the same.</summary>
    public bool IsAbbreviatedBy(NameWords other) =>
        other._words.Length == _words.Length && Bare.StartsWith(other.Bare, StringComparison.Ordinal);

    // Each word has to be near its counterpart: a third of the letters makes another word, "Seats" is no "status".
    private int? EditsOfWords(string[] others, int most)
    {
        int sum = 0;
        for (int index = 0; index < others.Length; index++)
        {
            if (EditsOfWord(_words[index], others[index], most - sum) is not { } edits)
            {
                return null;
            }

            sum += edits;
        }

        return sum;
    }

    private static int? EditsOfWord(string word, string other, int most)
    {
        int longer = Math.Max(word.Length, other.Length);
        if (word == other)
        {
            return 0;
        }

        // A word that begins with another letter is another word: "increase" and "decrease", "MRR" and "ARR".
        if (longer - Math.Min(word.Length, other.Length) > most || word.Length == 0 || other.Length == 0 || word[0] != other[0])
        {
            return null;
        }

        int edits = EditDistance.Between(word, other);
        bool isLongEnough = longer >= ShortestWithAnyEdit || word.Length != other.Length || word.Order().SequenceEqual(other.Order());
        return edits <= most && edits * 3 < longer && longer >= ShortestMisspelt && isLongEnough ? edits : null;
    }

    // "Is inactive" and "Is active", "notPaid" and "paid".
    private bool IsOppositeOf(NameWords other)
    {
        foreach (string negation in Negations)
        {
            if (Bare.Length != other.Bare.Length + negation.Length)
            {
                continue;
            }

            for (int at = Bare.IndexOf(negation, StringComparison.Ordinal); at >= 0; at = Bare.IndexOf(negation, at + 1, StringComparison.Ordinal))
            {
                if (at < other.Bare.Length && Bare.Remove(at, negation.Length) == other.Bare)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsTailed(NameWords stem) =>
        stem.Bare.Length >= ShortestPart
        && Bare.StartsWith(stem.Bare, StringComparison.Ordinal)
        && TailWords.Contains(Bare[stem.Bare.Length..], StringComparer.Ordinal);

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

    private static string SingularOf(string word) => word switch
    {
        "IDENTIFIER" or "IDENTIFIERS" => "ID",
        [_, _, .., 'I', 'E', 'S'] => $"{word[..^3]}Y",
        [.., 'S' or 'U' or 'I', 'S'] => word,
        [_, _, .., 'S'] => word[..^1],
        _ => word,
    };

    // The digits run by run, and the signs between.
    private static string SignsOf(string name)
    {
        var signs = new StringBuilder();
        for (int index = 0; index < Math.Min(name.Length, LongestName); index++)
        {
            char character = name[index];
            if (char.IsDigit(character) && (index == 0 || !char.IsDigit(name[index - 1])))
            {
                signs.Append(' ');
            }

            if (char.IsDigit(character) || SignsWithMeaning.Contains(character, StringComparison.Ordinal))
            {
                signs.Append(character);
            }
        }

        return signs.ToString();
    }
}
