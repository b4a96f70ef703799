namespace Planhat.ToolGen.Binding;

/// <summary>Where a checked value goes: a member or an element of the body, a query parameter, a placeholder of the path.</summary>
/// <remarks>Values are written in the order of the calls; a target is used at most once.</remarks>
public readonly struct ValueTarget
{
    private readonly ValueSink _sink;
    private readonly string? _name;

    internal ValueTarget(ValueSink sink, string? name)
    {
        _sink = sink;
        _name = name;
    }

    /// <summary>A member of the object begun by <see cref="BeginObject"/>.</summary>
    /// <param name="member">The member's name on the wire.</param>
    public ValueTarget this[string member] => new(_sink, member);

    /// <summary>The next element of the array begun by <see cref="BeginArray"/>.</summary>
    public ValueTarget Element => new(_sink, name: null);

    internal bool IsElement => _name is null;

    internal ToolRequest Request => _sink.Request;

    internal ValueSink Sink => _sink;

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text.</param>
    public void WriteString(string value) => _sink.WriteString(_name, value);

    /// <summary>Writes a number with the decimals it has.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(decimal value) => _sink.WriteNumber(_name, value);

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => _sink.WriteBoolean(_name, value);

    /// <summary>Writes null; a query leaves the parameter out.</summary>
    public void WriteNull() => _sink.WriteNull(_name);

    /// <summary>Writes JSON as it is.</summary>
    /// <param name="json">Valid JSON, UTF-8.</param>
    public void WriteRaw(ReadOnlySpan<byte> json) => _sink.WriteRaw(_name, json);

    /// <summary>Begins an array, in a query a value joined by commas.</summary>
    public void BeginArray() => _sink.BeginArray(_name);

    /// <summary>Ends what <see cref="BeginArray"/> began.</summary>
    public void EndArray() => _sink.EndArray();

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">The target is a query parameter or a placeholder of the path.</exception>
    public void BeginObject() => _sink.BeginObject(_name);

    /// <summary>Ends what <see cref="BeginObject"/> began.</summary>
    public void EndObject() => _sink.EndObject();

    internal void WritePending(PendingReference reference) => _sink.WritePending(_name, reference);

    internal string? Refusal(string value) => _sink.Refusal(_name, value);
}
