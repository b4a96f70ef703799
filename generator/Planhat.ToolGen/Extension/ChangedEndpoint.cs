using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Extension;

/// <summary>What a change makes of an endpoint.</summary>
internal static class ChangedEndpoint
{
    public static ParsedEndpoint Of(ParsedEndpoint tool, ParsedToolChange change) => tool with
    {
        Name = change.NewName,
        Title = change.Title ?? tool.Title,
        Description = change.Description ?? tool.Description,
        Returns = change.Returns.Count > 0 ? change.Returns : tool.Returns,
        Tags = tool.Tags.Concat(change.Tags).ToEquatableArray(),
        Synonyms = tool.Synonyms.Concat(change.Synonyms).ToEquatableArray(),
        Presets = tool.Presets.Concat(change.Presets).ToEquatableArray(),
        Aliases = AliasesOf(tool, change).Where(alias => alias.Value != change.NewName.Value).ToEquatableArray(),
        Exposure = change.Exposure ?? tool.Exposure,
        Replaces = tool.Name.Value,
    };

    /// <summary>The old name is one, so that what was saved under it goes on working.</summary>
    private static IEnumerable<Located<string>> AliasesOf(ParsedEndpoint tool, ParsedToolChange change)
    {
        IEnumerable<Located<string>> aliases = tool.Aliases.Concat(change.Aliases);
        return change.Aliases.Any(alias => alias.Value == tool.Name.Value)
            ? aliases
            : aliases.Append(new Located<string>(tool.Name.Value, change.NewName.At));
    }
}
