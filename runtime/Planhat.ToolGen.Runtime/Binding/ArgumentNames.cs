using System.Text;

namespace Planhat.ToolGen.Binding;

/// <summary>The names a JSON object may have, found by their UTF-8 spelling without allocation.</summary>
public sealed class ArgumentNames
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;

    /// <summary>Prepares the names.</summary>
    /// <param name="names">The names, each once.</param>
    public ArgumentNames(string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    /// <summary>The names in the order of the definition.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>Whether a name is among them, exactly as written.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>The name that was most probably meant, or null.</summary>
    /// <param name="name">A name that is not among them.</param>
    public string? Nearest(string name) => NearestName.Find(name, _names);

    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    internal int IndexOf(ReadOnlySpan<byte> utf8Name)
    {
        for (int index = 0; index < _utf8.Length; index++)
        {
            if (utf8Name.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
