namespace Planhat.ToolGen.Model;

/// <summary>Query parameter names of a list, and the page size of a tool call that names none.</summary>
internal sealed record PagingModel(string Limit, string Offset, string Sort, string Select, int Default);
