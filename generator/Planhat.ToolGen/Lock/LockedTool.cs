namespace Planhat.ToolGen.Lock;

/// <summary>A tool as it is now, in the form in which the lock holds it.</summary>
/// <param name="Name">The tool's name.</param>
/// <param name="Aliases">Former names under which it still answers.</param>
/// <param name="Address">Operation, verb, host and path; a tool that is gone and a new one of the same address are probably one.</param>
/// <param name="Json">The name, a colon and the entry, as they stand in the lock; neither a comma nor a line end behind it.</param>
internal sealed record LockedTool(string Name, IReadOnlyList<string> Aliases, string Address, string Json);
