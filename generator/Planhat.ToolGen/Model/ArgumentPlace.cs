namespace Planhat.ToolGen.Model;

/// <summary>Where an argument goes in the request.</summary>
internal enum ArgumentPlace
{
    Path,
    Query,
    Body,
}
