using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>One member of the result of a bulk write, summed up over several answers.</summary>
/// <param name="name">Its name.</param>
internal sealed class BulkMember(string name)
{
    private readonly List<byte[]> _items = [];
    private decimal? _count;
    private byte[]? _other;

    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it tells of failures.</summary>
    public bool IsErrors { get; } = name.EndsWith("Errors", StringComparison.Ordinal);

    /// <summary>Whether it is an array.</summary>
    public bool IsList { get; private set; }

    /// <summary>Its items, each as JSON; empty unless it is an array.</summary>
    public IReadOnlyList<byte[]> Items => _items;

    /// <summary>The sum of its numbers, or null.</summary>
    public decimal? Count => IsList || _other is not null ? null : _count;

    /// <summary>Its JSON when it is neither an array nor a number, as the last answer had it.</summary>
    public ReadOnlySpan<byte> Other => _other is null ? "null"u8 : _other;

    /// <summary>Adds what another answer says.</summary>
    /// <param name="value">The value, well-formed JSON.</param>
    public void Add(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value);
        _ = reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            IsList = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                _items.Add(JsonText.ValueAt(value, ref reader).ToArray());
            }
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            IsList |= IsErrors;
        }
        else if (IsErrors || IsList)
        {
            IsList = true;
            _items.Add(value.ToArray());
        }
        else if (_other is null && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number))
        {
            _count = (_count ?? 0) + number;
        }
        else
        {
            _other = value.ToArray();
        }
    }
}
