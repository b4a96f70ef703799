using Planhat.ToolGen.Cli.Tokens;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Validation;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>A tool, and where it is defined.</summary>
/// <param name="Tool">What is emitted of it.</param>
/// <param name="Record">The model it works on.</param>
/// <param name="At">The endpoint's name in its file.</param>
internal sealed record DefinedTool(ToolModel Tool, RecordModel Record, LocationInfo At)
{
    /// <summary>The tool as it stands in <c>tools/list</c>.</summary>
    public string Json { get; } = ToolJson.Of(Tool);

    /// <summary>About how many tokens of a model's context it takes there.</summary>
    public int Tokens => TokenEstimate.Of(Json);

    /// <summary>The tools of a catalog in ordinal order of name.</summary>
    public static IEnumerable<DefinedTool> Of(ToolCatalogModel catalog, ValidatedDefinitions definitions)
    {
        ILookup<string, RecordModel> records = catalog.Documents
            .Select(static document => document.Model)
            .OfType<RecordModel>()
            .ToLookup(static record => record.ClassName, StringComparer.Ordinal);
        ILookup<string, LocationInfo> places = definitions.Documents
            .Where(static document => document.Model is not null)
            .OrderBy(static document => document.Role == DocumentRole.Own ? 0 : 1)
            .SelectMany(static document => document.Model!.Endpoints)
            .ToLookup(static endpoint => endpoint.Name.Value, static endpoint => endpoint.Name.At, StringComparer.Ordinal);

        return catalog.Documents
            .SelectMany(document => document.Tools.Select(tool => new DefinedTool(
                tool,
                records[tool.ModelClassName].First(),
                places[tool.Name].FirstOrDefault() ?? LocationInfo.StartOf(document.Path))))
            .OrderBy(static tool => tool.Tool.Name, StringComparer.Ordinal);
    }
}
