using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Emission;

/// <summary>How a value of the definition language looks in C#.</summary>
/// <param name="Type">The type, without nullability.</param>
/// <param name="Reader">What the runtime's <c>MemberReader</c> calls its reading, type arguments included, without <c>Read</c>.</param>
/// <param name="Signature">What stands behind that name.</param>
internal sealed record TypedValue(string Type, string Reader, string Signature)
{
    /// <summary>The call that reads the value.</summary>
    public string ReadCall => $"Read{Reader}{Signature}";

    /// <summary>The type of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What the names of types of its own begin with: those around it, and the property's.</param>
    /// <param name="place">Where those types live, and whether they are read or written.</param>
    public static TypedValue Of(ValueModel value, TypedName name, TypedPlace place)
    {
        if (value.Type == "array" && value.Items is { } items)
        {
            TypedValue item = items.Type == "array" ? Plain(DomainTypes.Get("any")) : Of(items, name with { IsElement = true }, place);
            return new TypedValue($"{RuntimeTypes.ReadOnlyList}<{item.Type}>", item.Reader + "List", item.Signature);
        }

        if (HasValues(value))
        {
            string type = $"global::{place.Namespace}.{name.OfValues}";
            return new TypedValue(type, "TextValue", $"<{type}>()");
        }

        if (value.Properties.Count > 0)
        {
            string type = $"global::{place.Namespace}.{name.OfObject}{place.Ending}";
            return new TypedValue(type, "Object", $"<{type}>()");
        }

        return Plain(DomainTypes.Get(value.Type));
    }

    /// <summary>Whether the value is a text with known values, which get a type of their own.</summary>
    public static bool HasValues(ValueModel value) => value.Values.Count + value.KnownValues.Count > 0;

    private static TypedValue Plain(DomainType type) => new(type.CSharpType, type.Reader, "()");
}
