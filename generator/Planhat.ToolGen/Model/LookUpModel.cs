namespace Planhat.ToolGen.Model;

/// <summary>A filter that Planhat does not have: the list that is searched, and the query parameter that takes what is found.</summary>
/// <param name="Path">Path of the list.</param>
/// <param name="Match">Member that has to contain the text.</param>
/// <param name="Select">Member that holds the identifier.</param>
/// <param name="Pass">The query parameter.</param>
internal sealed record LookUpModel(string Path, string Match, string Select, string Pass);
