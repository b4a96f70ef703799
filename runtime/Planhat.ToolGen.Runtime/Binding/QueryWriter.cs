using System.Globalization;
using System.Text;

namespace Planhat.ToolGen.Binding;

/// <summary>The query of a request, in the order of the arguments.</summary>
public sealed class QueryWriter : ValueSink
{
    private readonly List<Part> _items = [];
    private string? _joined;
    private bool _joinedHasValue;

    internal QueryWriter(ToolRequest request)
        : base(request)
    {
    }

    /// <summary>Whether there is no parameter.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>A parameter.</summary>
    /// <param name="parameter">Its name on the wire.</param>
    public ValueTarget this[string parameter] => new(this, parameter);

    /// <summary>The parameters with resolved references in their places; several values of one parameter are joined by commas.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToParameters() =>
        [.. ToLists().Select(static parameter => KeyValuePair.Create(parameter.Name, string.Join(',', parameter.Values)))];

    /// <summary>The percent-encoded query without a leading question mark; empty when there is no parameter.</summary>
    public override string ToString() => string.Join('&', ToLists());

    /// <summary>The parameters with resolved references in their places, each with its values one by one.</summary>
    internal IReadOnlyList<QueryParameter> ToLists()
    {
        var parameters = new List<QueryParameter>(_items.Count);
        var values = new List<string>();
        for (int item = 0; item < _items.Count; item++)
        {
            values.Add(_items[item].Reference?.Value ?? _items[item].Text);
            if (item + 1 == _items.Count || !_items[item + 1].Continues)
            {
                parameters.Add(new QueryParameter(_items[item].Name, [.. values]));
                values.Clear();
            }
        }

        return parameters;
    }

    internal override void WriteString(string? name, string value) => Add(name, value, reference: null);

    internal override void WriteNumber(string? name, decimal value) =>
        Add(name, value.ToString(CultureInfo.InvariantCulture), reference: null);

    internal override void WriteBoolean(string? name, bool value) => Add(name, value ? "true" : "false", reference: null);

    internal override void WriteNull(string? name)
    {
    }

    internal override void WriteRaw(string? name, ReadOnlySpan<byte> json) =>
        Add(name, Encoding.UTF8.GetString(json), reference: null);

    internal override void WritePending(string? name, PendingReference reference) => Add(name, reference.Text, reference);

    internal override void BeginArray(string? name)
    {
        _joined = name;
        _joinedHasValue = false;
    }

    internal override void EndArray() => _joined = null;

    internal override void BeginObject(string? name) =>
        throw new InvalidOperationException("A query parameter cannot hold an object.");

    internal override void EndObject() =>
        throw new InvalidOperationException("A query parameter cannot hold an object.");

    internal override string? Refusal(string? name, string value) =>
        name is null && value.Contains(',', StringComparison.Ordinal) ? "contains a comma, which separates values" : null;

    private void Add(string? name, string text, PendingReference? reference)
    {
        string parameter = name ?? _joined ?? throw new InvalidOperationException("A query parameter needs a name.");
        _items.Add(new Part(parameter, text, reference, Continues: name is null && _joinedHasValue));
        _joinedHasValue = name is null;
    }

    private readonly record struct Part(string Name, string Text, PendingReference? Reference, bool Continues);
}
