namespace Planhat.ToolGen.Tools;

/// <summary>A property of a Planhat model.</summary>
/// <param name="Name">The name tools use, in <c>fields</c>, <c>sort</c>, <c>where</c> and results.</param>
/// <param name="Kind">Its domain type.</param>
/// <param name="ReadName">The name Planhat uses in responses.</param>
/// <param name="WireName">The name Planhat uses in request bodies.</param>
/// <param name="ItemKind">The domain type of the elements, for arrays; otherwise equal to <paramref name="Kind"/>.</param>
/// <param name="IsInternal">Whether the property is noise that <c>*</c> does not cover.</param>
public sealed record PropertyDescription(
    string Name,
    PropertyKind Kind,
    string ReadName,
    string WireName,
    PropertyKind ItemKind,
    bool IsInternal)
{
    /// <summary>A property that bears one name everywhere.</summary>
    public PropertyDescription(string name, PropertyKind kind)
        : this(name, kind, name, name, kind, IsInternal: false)
    {
    }
}
