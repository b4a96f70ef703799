namespace Planhat.ToolGen.Emulator.Models;

/// <summary>Page size of a list when none is asked for, and the most one page can hold.</summary>
internal readonly record struct PageSize(int Default, int Maximum);
