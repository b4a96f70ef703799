using System.Text;
using System.Text.Json;

namespace Planhat.ToolGen.Records;

/// <summary>A few member names, compared with JSON as it stands.</summary>
internal sealed class NameSet(IEnumerable<string> names)
{
    private readonly byte[][] _names = [.. names.Select(Encoding.UTF8.GetBytes)];

    public bool IsEmpty => _names.Length == 0;

    public bool Contains(ReadOnlySpan<byte> name)
    {
        foreach (byte[] known in _names)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the property name that the reader stands on is in the set.</summary>
    public bool Contains(ref Utf8JsonReader reader)
    {
        foreach (byte[] name in _names)
        {
            if (JsonText.IsNameAt(in reader, name))
            {
                return true;
            }
        }

        return false;
    }
}
