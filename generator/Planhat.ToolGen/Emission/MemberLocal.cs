namespace Planhat.ToolGen.Emission;

/// <summary>A local variable of emitted code that keeps the value of a member.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Type">Its C# type without nullability.</param>
internal sealed record MemberLocal(string Name, string Type);
