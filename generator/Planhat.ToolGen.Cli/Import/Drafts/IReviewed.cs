namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>A part of a definition that can bear comments for its reviewer.</summary>
internal interface IReviewed
{
    /// <summary>What has to be looked at, a sentence each.</summary>
    IList<string> Reviews { get; }
}
