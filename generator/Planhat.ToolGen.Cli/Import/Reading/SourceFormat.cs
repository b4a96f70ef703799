namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>What a source is written in.</summary>
internal enum SourceFormat
{
    /// <summary>Told by what stands in it.</summary>
    Auto,

    Postman,
    OpenApi,
}
