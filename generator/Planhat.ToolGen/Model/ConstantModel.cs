using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>A member with a fixed value.</summary>
/// <param name="Name">In a body the member's name on the wire, in an our-side filter the property's name.</param>
/// <param name="Value">The value.</param>
internal sealed record ConstantModel(string Name, ScalarValue Value);
