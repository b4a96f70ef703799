namespace Planhat.ToolGen.Model;

/// <summary>An argument of a client's method, or a filter of its list.</summary>
/// <param name="Name">The tool's argument.</param>
/// <param name="Many">Whether several values may be given.</param>
/// <param name="IsOfRecord">Whether its values are those of the record's property of the same name.</param>
internal sealed record ClientArgumentModel(
    string Name,
    string CSharpName,
    string Description,
    ValueModel Value,
    bool Required,
    bool Many,
    bool IsOfRecord);
