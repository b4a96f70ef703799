using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>An argument of a tool.</summary>
/// <param name="Place">Where the value goes.</param>
/// <param name="Many">Whether several values may be given, joined by commas.</param>
/// <param name="Default">The schema's default, or null.</param>
/// <param name="SentDefault">What is put into the request when the argument is absent, or null.</param>
internal sealed record ArgumentModel(
    string Name,
    string WireName,
    ArgumentPlace Place,
    string Description,
    ValueModel Value,
    bool Required,
    bool Many,
    ScalarValue? Default,
    ScalarValue? SentDefault)
{
    /// <summary>The list through which a filter finds what is meant; null when the value itself is sent.</summary>
    public LookUpModel? LookUp { get; init; }
}
