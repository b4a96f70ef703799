namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>What a source tells of an API, whatever its format.</summary>
/// <param name="Title">Name of the API for people.</param>
/// <param name="Format">Format of the source for people, such as <c>OpenAPI 3.1</c>.</param>
/// <param name="Operations">The operations in the order of the source.</param>
/// <param name="LeftOut">What is an operation in the source and none here.</param>
internal sealed record ImportedApi(
    string Title,
    string Format,
    IReadOnlyList<ImportedOperation> Operations,
    IReadOnlyList<LeftOutOperation> LeftOut)
{
    public string? Description { get; init; }
}
