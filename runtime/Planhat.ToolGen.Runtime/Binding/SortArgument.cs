using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>The order a list is asked for.</summary>
/// <param name="Property">The property to sort by.</param>
/// <param name="Descending">Whether the largest value comes first.</param>
public sealed record SortArgument(PropertyDescription Property, bool Descending);
