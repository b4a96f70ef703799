using Planhat.ToolGen.Extension;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Puts the new names of renamed tools into shipped descriptions.</summary>
internal sealed class ToolNames(IEnumerable<ParsedDocument> documents)
{
    private readonly IReadOnlyDictionary<string, string> _inLibraries = RenamedTools.Of(documents, DocumentRole.Reference);
    private readonly IReadOnlyDictionary<string, string> _here = RenamedTools.Of(documents);

    /// <summary>The endpoint as libraries compiled it.</summary>
    public ParsedEndpoint InLibraries(ParsedEndpoint endpoint) => Renamed(endpoint, _inLibraries);

    /// <summary>The endpoint as it is meant in this compilation.</summary>
    public ParsedEndpoint Here(ParsedEndpoint endpoint) => Renamed(endpoint, _here);

    private static ParsedEndpoint Renamed(ParsedEndpoint endpoint, IReadOnlyDictionary<string, string> names)
    {
        if (endpoint.Description is not { } description)
        {
            return endpoint;
        }

        string text = ToolMentions.Renamed(description.Value, names);
        return text == description.Value ? endpoint : endpoint with { Description = description with { Value = text } };
    }
}
