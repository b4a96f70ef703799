namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>Where a parameter stands in a request.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}
