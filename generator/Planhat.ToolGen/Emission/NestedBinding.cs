using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>An emitted method that binds what lies inside a value: the element of an array, the members of an object, what is wrapped.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Reader">The name of its reader parameter.</param>
/// <param name="Call">The one call it makes; null when it binds the members of an object.</param>
/// <param name="Members">The members it binds.</param>
/// <param name="Path">The names from the argument down, in PascalCase; names of members below start with it.</param>
internal sealed record NestedBinding(
    string Method,
    string Reader,
    string? Call,
    EquatableArray<PropertyModel> Members,
    string Path)
{
    /// <summary>What holds for the members together when they are those of a record; else null.</summary>
    public RecordPartsModel? Record { get; init; }
}
