using System.Text;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Lock;

/// <summary>The form of a schema lock: the same bytes for the same tools on every machine.</summary>
internal static class LockFormat
{
    /// <summary>Member that holds the version of the form.</summary>
    public const string Format = "format";

    /// <summary>Member that holds the tools.</summary>
    public const string Tools = "tools";

    /// <summary>Member that holds the names of the library tools that are taken away; absent when there are none.</summary>
    public const string Hidden = "hidden";

    /// <summary>The version written and read.</summary>
    public const string Version = "2";

    /// <summary>Versions of the past, which are not read: 1 held nothing of what <see cref="CallFacts"/> tells.</summary>
    public static IReadOnlyList<string> OlderVersions { get; } = ["1"];

    private const int ToolIndent = 2;

    /// <summary>The tool as the lock holds it.</summary>
    public static LockedTool Of(ToolModel tool, RecordModel? record)
    {
        AnnotationsModel hints = tool.Annotations;
        JsonSchemaWriter json = new();
        json.StartObject()
            .Member("title", tool.Title)
            .Member("description", tool.Description)
            .Member("operation", Word(tool.Operation.ToString()))
            .Member("verb", tool.Verb)
            .Member("host", tool.Host)
            .Member("path", tool.Path)
            .Member("exposure", Word(tool.Exposure.ToString()))
            .Member("tags", tool.Tags)
            .Member("presets", tool.Presets)
            .Member("aliases", tool.Aliases)
            .Name("annotations").StartObject()
            .Member("readOnlyHint", hints.ReadOnly)
            .Member("destructiveHint", hints.Destructive)
            .Member("idempotentHint", hints.Idempotent)
            .Member("openWorldHint", hints.OpenWorld)
            .EndObject()
            .Name("input").RawValue(string.Concat(ToolSchemas.Input(tool)));
        CallFacts.Write(json, tool);
        json.Name("output").RawValue(string.Concat(ToolSchemas.Output(tool)))
            .Name("returns");
        ReturnedMembers.Write(json, tool, record);
        json.EndObject();

        string name = new JsonSchemaWriter().Value(tool.Name).ToString();
        return new LockedTool(
            tool.Name,
            tool.Aliases,
            $"{Word(tool.Operation.ToString())} {tool.Verb} {tool.Host} {tool.Path}",
            $"{name}: {JsonIndenter.Indent(json.ToString(), ToolIndent)}");
    }

    /// <summary>The whole lock; tools and names come in the order given.</summary>
    public static string Text(IReadOnlyList<LockedTool> tools, IReadOnlyList<string> hidden)
    {
        StringBuilder text = new();
        text.Append($"{{\n  \"{Format}\": {Version},\n");
        if (hidden.Count > 0)
        {
            text.Append($"  \"{Hidden}\": [\n    ")
                .Append(string.Join(",\n    ", hidden.Select(static name => new JsonSchemaWriter().Value(name).ToString())))
                .Append("\n  ],\n");
        }

        text.Append($"  \"{Tools}\": {{");
        for (int index = 0; index < tools.Count; index++)
        {
            text.Append(index == 0 ? "\n    " : ",\n    ").Append(tools[index].Json);
        }

        return text.Append(tools.Count == 0 ? "}\n}\n" : "\n  }\n}\n").ToString();
    }

    /// <summary>An enumeration's member as the definition language spells it: <c>BulkUpsert</c> is <c>bulk_upsert</c>.</summary>
    private static string Word(string member) => string.Concat(member.Select(static (character, index) =>
        char.IsUpper(character) ? (index == 0 ? "" : "_") + char.ToLowerInvariant(character) : character.ToString()));
}
