using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Planhat.ToolGen.Binding;

/// <summary>Walks the members of one JSON object, or the elements of one array, once; collects what is wrong and never throws over it.</summary>
public ref partial struct ArgumentReader
{
    private readonly ReadOnlySpan<byte> _container;
    private readonly ArgumentNames? _names;
    private readonly ToolRequest? _request;
    private readonly NullArguments _nulls;
    private readonly string _pointer;
    private readonly bool _isUnreadable;
    private Utf8JsonReader _json;
    private MemberSet _seen;
    private MemberSet _given;
    private int _nameIndex;
    private int _position;
    private ReadOnlySpan<byte> _raw;
    private JsonTokenType _tokenType;
    private string? _name;
    private string? _meantName;
    private List<(string Meant, string Given)>? _renamed;
    private HashSet<string>? _claimed;

    private ArgumentReader(
        ReadOnlySpan<byte> container,
        ArgumentNames? names,
        FailureList failures,
        NullArguments nulls,
        string pointer,
        ToolRequest? request)
    {
        _container = container;
        _request = request;
        _names = names;
        Failures = failures;
        _nulls = nulls;
        _pointer = pointer;
        _isUnreadable = container.IsEmpty;
        _seen = new MemberSet(names?.All.Count ?? 0);
        _given = new MemberSet(names?.All.Count ?? 0);
        _nameIndex = -1;
        _position = -1;
        _json = new Utf8JsonReader(container);
        if (!_isUnreadable)
        {
            _json.Read();
        }
    }

    /// <summary>The member's name in its declared spelling; inside an array the element's position.</summary>
    public readonly string Name => _name ?? _position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the member's name is one of the declared ones.</summary>
    public readonly bool IsDeclared => _nameIndex >= 0;

    /// <summary>The kind of the current value: a scalar, or the start of an object or an array.</summary>
    public readonly JsonTokenType TokenType => _tokenType;

    /// <summary>The current value as JSON text, UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Raw => _raw;

    /// <summary>The JSON pointer of the current value, which holds the name as it was given.</summary>
    public readonly string Pointer => _name is null ? JsonPointer.Element(_pointer, _position) : PointerOf(_name);

    /// <summary>Members walked so far, unknown ones included, nulls that mean <em>absent</em> not.</summary>
    internal int Count { get; private set; }

    internal FailureList Failures { readonly get; private set; }

    private readonly NullArguments NullsInObject => _nulls switch
    {
        NullArguments.Refused => NullArguments.Absent,
        NullArguments.EmptiesInItems => NullArguments.Empties,
        _ => _nulls,
    };

    /// <summary>Opens the arguments of a call.</summary>
    /// <param name="utf8">A JSON object; empty for none.</param>
    /// <param name="names">The names it may have.</param>
    /// <param name="nulls">What an explicit null means.</param>
    /// <param name="failures">Takes what is wrong.</param>
    /// <param name="mostBytes">Most bytes of the arguments.</param>
    /// <param name="request">The request that is filled; null where there is none, as for tools that lead to others.</param>
    internal static ArgumentReader Open(
        ReadOnlySpan<byte> utf8,
        ArgumentNames names,
        NullArguments nulls,
        FailureList failures,
        int mostBytes = ArgumentText.MaximumBytes,
        ToolRequest? request = null)
    {
        ReadOnlySpan<byte> text = utf8.IsEmpty ? "{}"u8 : utf8;
        if (ArgumentText.Problem(text, mostBytes) is not { } problem)
        {
            return new ArgumentReader(text, names, failures, nulls, pointer: "", request);
        }

        failures.Add(new ValidationFailure("", $"the arguments {problem}", "one JSON object", Shorten(Beginning(text))));
        return new ArgumentReader([], names, failures, nulls, pointer: "", request);
    }

    /// <summary>Goes to the next member; false at the end.</summary>
    /// <remarks>
    /// Names that come twice are refused here; a null that means <em>absent</em> is passed over. After a name that was refused with
    /// another one to write in its place the same value comes once more under that, so that what is wrong with it is found, too.
    /// </remarks>
    public bool Read()
    {
        while (ReadMeant() || ReadNext())
        {
            if (IsDeclared && !_seen.Add(_nameIndex))
            {
                Fail("is given more than once");
                continue;
            }

            if (_tokenType == JsonTokenType.Null && _nulls is (NullArguments.Absent or NullArguments.EmptiesInItems) && (IsDeclared || _names is null))
            {
                continue;
            }

            if (IsDeclared && _tokenType != JsonTokenType.Null)
            {
                _given.Add(_nameIndex);
            }

            Count++;
            return true;
        }

        return false;
    }

    /// <summary>Goes to the next element of an array; false at the end.</summary>
    internal bool ReadElement()
    {
        if (!_json.Read() || _json.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        _position++;
        ReadCurrent();
        return true;
    }

    /// <summary>Whether a member was given and is not null.</summary>
    /// <param name="name">A declared name.</param>
    public readonly bool Has(string name) => _given.Contains(_names?.IndexOf(name) ?? -1);

    /// <summary>Whether a member was given, if only as null.</summary>
    internal readonly bool HasOrEmpties(string name) => _seen.Contains(_names?.IndexOf(name) ?? -1);

    /// <summary>Opens the current value, an object.</summary>
    /// <param name="names">The names it may have; null for any.</param>
    internal readonly ArgumentReader EnterObject(ArgumentNames? names) =>
        new(_raw, names, Failures, NullsInObject, Pointer, _request);

    /// <summary>Opens the current value, an open object whose nulls are seen as values.</summary>
    internal readonly ArgumentReader EnterOpenObject() => new(_raw, names: null, Failures, NullArguments.Refused, Pointer, _request);

    /// <summary>Opens the current value, an array.</summary>
    internal readonly ArgumentReader EnterArray() =>
        new(_raw, names: null, Failures, _nulls == NullArguments.EmptiesInItems ? _nulls : NullArguments.Refused, Pointer, _request);

    /// <summary>A reader that stands on another value in the place of the current one.</summary>
    /// <param name="json">Valid JSON, UTF-8.</param>
    internal readonly ArgumentReader Instead(ReadOnlySpan<byte> json)
    {
        ArgumentReader other = this;
        other._raw = json;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        other._tokenType = reader.TokenType;
        return other;
    }

    /// <summary>A reader that stands on another value in the place of the current one and collects its failures apart.</summary>
    /// <param name="json">Valid JSON, UTF-8.</param>
    /// <param name="failures">Takes what is wrong with it.</param>
    internal readonly ArgumentReader Instead(ReadOnlySpan<byte> json, FailureList failures)
    {
        ArgumentReader other = Instead(json);
        other.Failures = failures;
        return other;
    }

    /// <summary>The text of the current value, which is a string.</summary>
    internal readonly string GetString() => JsonString.Unquote(_raw);

    private bool ReadNext()
    {
        if (_isUnreadable || !_json.Read() || _json.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        ReadName();
        ReadValue();
        return true;
    }

    private bool ReadMeant()
    {
        if (_meantName is null)
        {
            return false;
        }

        _renamed ??= [];
        _renamed.Add((_meantName, _name!));
        _name = _meantName;
        _nameIndex = _names!.IndexOf(_meantName);
        _meantName = null;
        return true;
    }

    private void ReadName()
    {
        if (_json.ValueIsEscaped || _names is null)
        {
            _name = _json.GetString()!;
            _nameIndex = _names?.IndexOf(_name) ?? -1;
            return;
        }

        _nameIndex = _names.IndexOf(_json.ValueSpan);
        _name = IsDeclared ? _names.All[_nameIndex] : _json.GetString()!;
    }

    private void ReadValue()
    {
        _json.Read();
        ReadCurrent();
    }

    private void ReadCurrent()
    {
        _tokenType = _json.TokenType;
        int start = (int)_json.TokenStartIndex;
        _json.Skip();
        _raw = _container[start..(int)_json.BytesConsumed];
    }

    /// <summary>The JSON pointer of the object or array itself; empty for the arguments.</summary>
    internal readonly string PointerToObject => _pointer;

    /// <summary>The JSON pointer of a member.</summary>
    internal readonly string PointerOf(string name) => JsonPointer.Member(_pointer, GivenName(name));

    private readonly string GivenName(string name)
    {
        string given = name;
        foreach ((string meant, string spelling) in _renamed ?? [])
        {
            given = meant == name ? spelling : given;
        }

        return given;
    }
}
