using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>A member with a fixed value.</summary>
/// <param name="Name">The member's name on the wire.</param>
/// <param name="Value">The value.</param>
internal sealed record ConstantModel(string Name, ScalarValue Value);
