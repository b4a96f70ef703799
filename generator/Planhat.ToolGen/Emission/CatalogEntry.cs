namespace Planhat.ToolGen.Emission;

/// <summary>A tool in the catalog.</summary>
internal sealed record CatalogEntry(string Name, string ClassName, string Title);
