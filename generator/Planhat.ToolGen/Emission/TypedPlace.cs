namespace Planhat.ToolGen.Emission;

/// <summary>Where the types of a record live.</summary>
/// <param name="Namespace">Their namespace.</param>
/// <param name="Ending">What the names of nested objects end in: <c>Record</c> or <c>Write</c>.</param>
internal sealed record TypedPlace(string Namespace, string Ending);
