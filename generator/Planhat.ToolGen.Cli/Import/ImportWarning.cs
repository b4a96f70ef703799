namespace Planhat.ToolGen.Cli.Import;

/// <summary>Something that the import could not decide.</summary>
/// <param name="Kind">One word by which warnings are counted, such as <c>type</c>.</param>
/// <param name="Pointer">JSON pointer to the place in the source.</param>
/// <param name="Message">What was found and what was done about it.</param>
internal sealed record ImportWarning(string Kind, string Pointer, string Message);
