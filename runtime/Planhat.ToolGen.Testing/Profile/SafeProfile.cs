using System.Text.Json;
using System.Text.RegularExpressions;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Testing.Profile;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

/// <summary>Checks that tools stay within what every known MCP client takes. One bad tool makes some clients refuse all of them.</summary>
public static partial class SafeProfile
{
    /// <summary>Most tools of a preset; some clients stop at about 40 tools of all servers together.</summary>
    public const int MostToolsOfPreset = 30;

    private const int LongestDescription = 1024;

    /// <summary>Checks names, titles, descriptions, schemas, annotations and presets of a catalog; hidden tools are left out.</summary>
    /// <param name="catalog">The tools.</param>
    /// <exception cref="SafeProfileException">Something is outside the profile.</exception>
    public static void Verify(ToolCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        PlanhatTool[] tools = [.. catalog.Tools.Where(static tool => tool.Exposure != ToolExposure.Hidden)];
        Throw([.. tools.SelectMany(Violations), .. PresetViolations(tools)]);
    }

    /// <summary>Checks the tools of a server as a client lists them, such as <see cref="McpTestServer.ListToolsAsync"/> gives them.</summary>
    /// <param name="tools">The tools.</param>
    /// <exception cref="SafeProfileException">Something is outside the profile.</exception>
    public static void Verify(IEnumerable<Tool> tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        Tool[] all = [.. tools];
        IEnumerable<string> repeated = all.GroupBy(static tool => tool.Name, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => $"{group.Key}: {group.Count()} tools have this name");
        Throw([.. all.SelectMany(Violations), .. repeated]);
    }

    private static void Throw(IReadOnlyList<string> violations)
    {
        if (violations.Count > 0)
        {
            throw new SafeProfileException(violations);
        }
    }

    private static IEnumerable<string> Violations(PlanhatTool tool)
    {
        IEnumerable<string> violations =
        [
            .. TextViolations(tool.Name, tool.Title, tool.Description),
            .. HintViolations(tool.Annotations.ReadOnly, tool.Annotations.Destructive),
            .. SchemaProfile.OfInput(Parse(tool.InputSchema)),
            .. SchemaProfile.OfOutput(Parse(tool.OutputSchema)),
        ];
        return violations.Select(violation => $"{tool.Name}: {violation}");
    }

    private static IEnumerable<string> Violations(Tool tool)
    {
        bool isStated = tool.Annotations is { ReadOnlyHint: not null, DestructiveHint: not null, IdempotentHint: not null, OpenWorldHint: not null };
        IEnumerable<string> violations =
        [
            .. TextViolations(tool.Name, tool.Title, tool.Description),
            .. isStated ? HintViolations(tool.Annotations!.ReadOnlyHint == true, tool.Annotations.DestructiveHint == true) : ["not all four annotation hints are stated"],
            .. SchemaProfile.OfInput(tool.InputSchema),
            .. tool.OutputSchema is { } output ? SchemaProfile.OfOutput(output) : [],
        ];
        return violations.Select(violation => $"{tool.Name}: {violation}");
    }

    private static IEnumerable<string> TextViolations(string name, string? title, string? description)
    {
        if (!ToolName().IsMatch(name))
        {
            yield return $"the name is not of the form {ToolName()}";
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            yield return "there is no title";
        }

        if (string.IsNullOrWhiteSpace(description))
        {
            yield return "there is no description";
        }
        else if (description.Length > LongestDescription)
        {
            yield return $"the description has {description.Length} characters, more than {LongestDescription}";
        }
    }

    private static IEnumerable<string> HintViolations(bool isReadOnly, bool isDestructive) =>
        isReadOnly && isDestructive ? ["the tool is said to be read-only and destructive"] : [];

    private static IEnumerable<string> PresetViolations(IEnumerable<PlanhatTool> tools) => tools
        .SelectMany(static tool => tool.Presets)
        .GroupBy(static preset => preset, StringComparer.Ordinal)
        .Where(static preset => preset.Count() > MostToolsOfPreset)
        .OrderBy(static preset => preset.Key, StringComparer.Ordinal)
        .Select(static preset => $"preset {preset.Key}: {preset.Count()} tools, more than {MostToolsOfPreset}");

    private static JsonElement Parse(ReadOnlySpan<byte> utf8) => JsonElement.Parse(utf8);

    [GeneratedRegex("^[a-z][a-z0-9_]{0,51}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToolName();
}
