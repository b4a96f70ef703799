namespace Planhat.ToolGen.Binding;

/// <summary>A filter that Planhat does not have: the records it means are found in another list, and asked for by identifier.</summary>
/// <param name="Path">Path of the list that is searched, on the tool's own host; Planhat gives it as a whole.</param>
/// <param name="Match">The member of its records that has to contain the text, in whatever case.</param>
/// <param name="Select">The member of its records that holds the identifier.</param>
/// <param name="Pass">The query parameter that takes the identifiers, joined by commas.</param>
public sealed record FilterLookUp(string Path, string Match, string Select, string Pass);
