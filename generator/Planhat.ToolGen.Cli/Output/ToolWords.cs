using System.Text.Json;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Output;

/// <summary>What is said of a tool, in the words of the definition language.</summary>
internal static class ToolWords
{
    public static string Operation(ToolModel tool) => Word(tool.Operation);

    public static string Exposure(ToolModel tool) => Word(tool.Exposure);

    /// <summary>Verb and path, such as <c>GET /licenses/{id}</c>.</summary>
    public static string Request(ToolModel tool) => $"{tool.Verb} {tool.Path}";

    /// <summary>A member of an enumeration as definitions spell it: <c>BulkUpsert</c> is <c>bulk_upsert</c>.</summary>
    private static string Word<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());
}
