namespace Planhat.ToolGen.Parsing;

/// <summary>What changes in extension files have made of an endpoint.</summary>
internal enum EndpointStanding
{
    /// <summary>It is there as it is written.</summary>
    Stands,

    /// <summary>A tool of this project takes its place.</summary>
    Replaced,

    /// <summary>This project takes it away.</summary>
    Hidden,

    /// <summary>A library between the one that ships it and this project replaced it or took it away.</summary>
    Gone,
}
