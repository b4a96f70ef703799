namespace Planhat.ToolGen.Binding;

/// <summary>One thing that is wrong with the arguments of a call.</summary>
/// <param name="Path">JSON pointer (RFC 6901) into the arguments; empty for the arguments as a whole.</param>
/// <param name="Problem">What is wrong, a clause about the value such as <c>is not a number</c>.</param>
/// <param name="Expected">What would be right, or null where <paramref name="Problem"/> says it all.</param>
/// <param name="Received">The value as it came, shortened to 100 characters, or null where none came.</param>
/// <param name="SuggestionJson">JSON text of the corrected value, only where it is certain; otherwise null.</param>
/// <param name="RenameTo">The name to write in the place of the last one in <paramref name="Path"/>, where a misspelt name is wrong and not its value; otherwise null.</param>
public sealed record ValidationFailure(
    string Path,
    string Problem,
    string? Expected = null,
    string? Received = null,
    string? SuggestionJson = null,
    string? RenameTo = null);
