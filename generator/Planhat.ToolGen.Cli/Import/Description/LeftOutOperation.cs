namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>An operation of the source that became no endpoint.</summary>
/// <param name="Kind">Why, for the program.</param>
/// <param name="Label">Method and path, or the name in the source.</param>
/// <param name="Pointer">JSON pointer to the place in the source.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
internal sealed record LeftOutOperation(LeftOutKind Kind, string Label, string Pointer, string Reason);
