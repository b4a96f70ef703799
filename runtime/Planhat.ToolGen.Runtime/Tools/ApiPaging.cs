namespace Planhat.ToolGen.Tools;

/// <summary>Query parameter names of a list, and the page size of a tool call that names none.</summary>
public sealed record ApiPaging(string Limit, string Offset, string Sort, string Select, int DefaultLimit);
