using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <content>What can be wrong: with the current value, with a member, with the object as a whole.</content>
public ref partial struct ArgumentReader
{
    private const int LongestReceived = 100;
    private const int LongestSuggestion = 2_000;

    /// <summary>Refuses the current value.</summary>
    /// <param name="problem">What is wrong, a clause such as <c>is not a number</c>.</param>
    /// <param name="expected">What would be right, or null.</param>
    /// <param name="suggestion">JSON text of the corrected value, only if certain; otherwise null.</param>
    public readonly void Fail(string problem, string? expected = null, string? suggestion = null)
    {
        if (!Failures.IsFull)
        {
            Failures.Add(new ValidationFailure(Pointer, problem, expected, Received(_raw), Short(suggestion)));
        }
    }

    /// <summary>Refuses the name of the current member.</summary>
    /// <param name="problem">What is wrong with the name, a clause such as <c>is not an operator</c>.</param>
    /// <param name="expected">Which names would be right, or null.</param>
    /// <param name="renameTo">The name that was most probably meant, or null.</param>
    internal readonly void FailName(string problem, string? expected, string? renameTo)
    {
        if (Failures.IsFull)
        {
            return;
        }

        string sentence = renameTo is null ? problem : $"{problem}; did you mean '{renameTo}'?";
        Failures.Add(new ValidationFailure(Pointer, sentence, expected, Received(_raw), SuggestionJson: null, renameTo));
    }

    /// <summary>Whether the object may have a member of this name.</summary>
    internal readonly bool MayHave(string name) => _names?.Contains(name) == true;

    /// <summary>Refuses the current member in favour of another one with another value, unless that is given as well.</summary>
    internal readonly void FailKey(string problem, string expected, string renameTo, string value)
    {
        if (TryFind(renameTo, out _))
        {
            Fail(problem, expected);
        }
        else if (!Failures.IsFull)
        {
            Failures.Add(new ValidationFailure(Pointer, problem, expected, Received(_raw), JsonString.Quote(value), renameTo));
        }
    }

    /// <summary>Refuses a member that was walked already, or is missing.</summary>
    /// <param name="name">The member's name; empty for the object as a whole.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="expected">What would be right, or null.</param>
    /// <param name="suggestion">JSON text of the corrected value, only if certain; otherwise null.</param>
    public readonly void FailMember(string name, string problem, string? expected = null, string? suggestion = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_isUnreadable || Failures.IsFull)
        {
            return;
        }

        string? received = TryFind(GivenName(name), out ReadOnlySpan<byte> value) ? Received(value) : null;
        string path = name.Length == 0 ? _pointer : PointerOf(name);
        Failures.Add(new ValidationFailure(path, problem, expected, received, Short(suggestion)));
    }

    /// <summary>The text of a member that was walked already; null when it is no text.</summary>
    internal readonly string? TextOf(string name) =>
        TryFind(GivenName(name), out ReadOnlySpan<byte> value) && value is [(byte)'"', ..] ? JsonString.Unquote(value) : null;

    private readonly bool IsEmptyArray(string name)
    {
        if (!TryFind(GivenName(name), out ReadOnlySpan<byte> value) || value is not [(byte)'[', ..])
        {
            return false;
        }

        var elements = new Utf8JsonReader(value);
        return elements.Read() && elements.Read() && elements.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>Refuses the object if a member is absent or null.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="because">Why it is wanted just now, such as <c>fixedPeriod is true</c>; null when it always is.</param>
    /// <param name="message">The definition's own sentence, or null.</param>
    /// <param name="expected">What is wanted; null for <em>a value</em>.</param>
    public readonly void Require(string name, string? because = null, string? message = null, string? expected = null)
    {
        if (Has(name))
        {
            // What is required says something; Planhat takes an empty text for none.
            string path = PointerOf(name);
            if (IsEmptyArray(name))
            {
                FailMember(name, message ?? "is empty", expected ?? "an array of at least one item");
            }
            else if (TextOf(name) is { } text && string.IsNullOrWhiteSpace(text) && !Failures.Any(failure => failure.Path == path))
            {
                FailMember(name, message ?? "is blank", expected ?? ExpectedFor(name));
            }

            return;
        }

        string problem = HasOrEmpties(name) && _nulls == NullArguments.Empties ? "cannot be emptied" : "is missing";
        FailMember(
            name,
            message ?? (because is null ? problem : $"{problem}; it is required because {because}"),
            expected ?? ExpectedFor(name));
    }

    /// <summary>Refuses the object if all of some members are absent or null.</summary>
    /// <param name="names">The members' names.</param>
    public readonly void RequireAnyOf(params ReadOnlySpan<string> names) => RequireAnyOf(names, message: null);

    /// <summary>Refuses the object if all of some members are absent or null.</summary>
    /// <param name="names">The members' names.</param>
    /// <param name="message">The definition's own sentence, or null.</param>
    public readonly void RequireAnyOf(ReadOnlySpan<string> names, string? message)
    {
        foreach (string name in names)
        {
            if (Has(name))
            {
                return;
            }
        }

        FailMember("", message ?? "one of these is missing", $"at least one of {string.Join(", ", names)}");
    }

    /// <summary>Refuses the current member because its name is not declared, and tells the nearest declared one.</summary>
    public void RefuseUnknown()
    {
        if (Failures.IsFull)
        {
            return;
        }

        if (_request is null || _names is null)
        {
            RefuseUnknown(_names?.Nearest(Name));
        }
        else
        {
            UnknownMember.Refuse(ref this, _request, _names);
        }
    }

    /// <summary>Refuses the current member because its name is not declared.</summary>
    /// <param name="meant">The declared name that was most probably meant, or null.</param>
    internal void RefuseUnknown(string? meant)
    {
        if (Failures.IsFull)
        {
            return;
        }

        string problem = _pointer.Length == 0 ? "is not an argument of this tool" : "is not a member here";
        if (meant is not null && (HasOrEmpties(meant) || TryFind(meant, out _)))
        {
            FailName($"{problem}, and '{meant}' is given as well", "leave one of them out", renameTo: null);
            return;
        }

        FailName(problem, _names is null ? null : NameChoices.Describe(Name, _names.All), meant);
        _meantName = meant;
    }

    /// <summary>Takes another name for the current member; false when a member bears it, or takes it already.</summary>
    internal bool TryClaim(string name) => !TryFind(name, out _) && (_claimed ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Handles an explicit null: writes it where it empties a property, refuses it among elements.</summary>
    /// <param name="target">Where the value would go.</param>
    /// <returns>Whether the current value was null.</returns>
    internal readonly bool TryTakeNull(ValueTarget target)
    {
        if (_tokenType != JsonTokenType.Null)
        {
            return false;
        }

        if (_nulls is NullArguments.Refused or NullArguments.EmptiesInItems)
        {
            Fail("is null");
        }
        else
        {
            target.WriteNull();
        }

        return true;
    }

    /// <summary>Writes a text unless it cannot stand there, which is a failure.</summary>
    internal readonly bool TryWrite(ValueTarget target, string value)
    {
        if (target.Refusal(value) is { } refusal)
        {
            Fail(refusal);
            return false;
        }

        target.WriteString(value);
        return true;
    }

    private readonly string ExpectedFor(string name)
    {
        PropertyDescription? property = _request is null
            ? null
            : NestedProperties.Of(_request.Tool, _pointer).FirstOrDefault(property => property.Name == name);
        return property is null ? $"a value for '{name}'" : $"a value for '{name}': {ExpectedValue.Of(property)}";
    }

    private static string Received(ReadOnlySpan<byte> json) =>
        Shorten(json is [(byte)'"', ..] ? JsonString.Unquote(json) : Beginning(json));

    // As many bytes as can still show.
    private static string Beginning(ReadOnlySpan<byte> json) =>
        Encoding.UTF8.GetString(json[..Math.Min(json.Length, sizeof(int) * (LongestReceived + 1))]);

    // A suggestion is worth nothing in part.
    private static string? Short(string? suggestion) => suggestion?.Length > LongestSuggestion ? null : suggestion;

    private static string Shorten(string text)
    {
        if (text.Length <= LongestReceived)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[LongestReceived - 1]) ? LongestReceived - 1 : LongestReceived;
        return $"{text.AsSpan(0, length)}…";
    }

    /// <summary>The names of all members of the object, walked already or not.</summary>
    internal readonly List<string> NamesOfAll()
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(_container);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            reader.Read();
            reader.Skip();
        }

        return names;
    }

    /// <summary>The value of a member that was walked already or not; false when there is none.</summary>
    internal readonly bool TryFind(string name, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (_isUnreadable)
        {
            return false;
        }

        var reader = new Utf8JsonReader(_container);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(name);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (found)
            {
                value = _container[start..(int)reader.BytesConsumed];
                return true;
            }
        }

        return false;
    }
}
