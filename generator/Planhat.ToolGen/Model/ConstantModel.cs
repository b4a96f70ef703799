namespace Planhat.ToolGen.Model;

/// <summary>A member with a fixed value.</summary>
/// <param name="Name">The member's name on the wire.</param>
/// <param name="Json">The value as JSON text.</param>
internal sealed record ConstantModel(string Name, string Json);
