using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Compares what the lock says of one tool with what holds now.</summary>
internal static class ToolComparison
{
    private static readonly (string Member, bool Safe)[] Hints =
    [
        ("readOnlyHint", true), ("destructiveHint", false), ("idempotentHint", true), ("openWorldHint", false),
    ];

    /// <summary>Members of which every change means the same.</summary>
    private static readonly Dictionary<string, DiagnosticDescriptor> WholeMembers = new(StringComparer.Ordinal)
    {
        ["title"] = DiagnosticDescriptors.ToolTitleChanged,
        ["description"] = DiagnosticDescriptors.ToolDescriptionChanged,
        ["verb"] = DiagnosticDescriptors.VerbChanged,
        ["host"] = DiagnosticDescriptors.PathChanged,
        ["path"] = DiagnosticDescriptors.PathChanged,
        ["keys"] = DiagnosticDescriptors.KeysChanged,
        ["body"] = DiagnosticDescriptors.ArgumentMeaningChanged,
    };

    private static readonly string[] Exposures = ["default", "extended", "hidden"];

    /// <summary>Adds the differences.</summary>
    /// <param name="before">The locked entry.</param>
    /// <param name="after">The present one.</param>
    /// <param name="lockedName">The tool's name in the lock; not its present one when it was renamed.</param>
    /// <param name="pointer">Where the entry is in the lock.</param>
    /// <param name="found">Takes the differences.</param>
    public static void Compare(YamlMapping before, YamlMapping after, string lockedName, string pointer, Differences found)
    {
        IEnumerable<string> members = after.Entries.Concat(before.Entries).Select(static entry => entry.Key.Text).Distinct(StringComparer.Ordinal);
        foreach (string member in members)
        {
            CompareMember(member, before, after, lockedName, pointer.Below(member), found);
        }
    }

    private static void CompareMember(
        string member, YamlMapping formerTool, YamlMapping presentTool, string lockedName, string pointer, Differences found)
    {
        YamlNode? before = formerTool.Member(member);
        YamlNode? after = presentTool.Member(member);
        switch (member)
        {
            case "exposure":
                CompareExposure(before, after, pointer, found);
                break;
            case "tags":
                CompareSet(DiagnosticDescriptors.TagsChanged, before, after, pointer, found);
                break;
            case "presets":
                CompareSet(DiagnosticDescriptors.PresetsChanged, before, after, pointer, found);
                break;
            case "aliases":
                CompareAliases(before, after, lockedName, pointer, found);
                break;
            case "annotations":
                CompareAnnotations(before, after, pointer, found);
                break;
            case "input":
                new InputSchemaRules(found).Compare(before, after, pointer);
                break;
            case "arguments":
                new ArgumentFactRules(found).CompareMembers(before, after, formerTool.Member("input"), presentTool.Member("input"), pointer);
                break;
            case "rules":
                new CallRuleComparison(formerTool, presentTool).Compare(pointer, found);
                break;
            case "constants":
                CompareValues(DiagnosticDescriptors.ConstantChanged, before, after, pointer, found);
                break;
            case "keep":
                CompareValues(DiagnosticDescriptors.KeepChanged, before, after, pointer, found);
                break;
            case "output":
                new OutputSchemaRules(found).Compare(before, after, pointer);
                break;
            case "returns":
                new OutputSchemaRules(found).CompareMembers(before, after, pointer);
                break;
            default:
                found.AddIfChanged(
                    WholeMembers.TryGetValue(member, out DiagnosticDescriptor? rule) ? rule : DiagnosticDescriptors.OtherChange, pointer, before, after);
                break;
        }
    }

    private static void CompareExposure(YamlNode? before, YamlNode? after, string pointer, Differences found)
    {
        bool isNarrower = Array.IndexOf(Exposures, LockJson.Scalar(after)) > Array.IndexOf(Exposures, LockJson.Scalar(before));
        found.AddIfChanged(isNarrower ? DiagnosticDescriptors.ExposureNarrowed : DiagnosticDescriptors.ExposureWidened, pointer, before, after);
    }

    private static void CompareSet(DiagnosticDescriptor rule, YamlNode? before, YamlNode? after, string pointer, Differences found)
    {
        if (!TextsOf(before).SetEquals(TextsOf(after)))
        {
            found.Add(rule, pointer, before, after);
        }
    }

    private static void CompareValues(DiagnosticDescriptor rule, YamlNode? before, YamlNode? after, string pointer, Differences found)
    {
        foreach (string name in SchemaKeywords.Of(before, after))
        {
            found.AddIfChanged(rule, pointer.Below(name), before.Member(name), after.Member(name));
        }
    }

    private static void CompareAliases(YamlNode? before, YamlNode? after, string lockedName, string pointer, Differences found)
    {
        HashSet<string> former = TextsOf(before);
        HashSet<string> present = TextsOf(after);
        if (!former.IsSubsetOf(present))
        {
            found.Add(DiagnosticDescriptors.AliasRemoved, pointer, before, after);
        }
        else if (present.Any(alias => alias != lockedName && !former.Contains(alias)))
        {
            found.Add(DiagnosticDescriptors.AliasAdded, pointer, before, after);
        }
    }

    private static void CompareAnnotations(YamlNode? before, YamlNode? after, string pointer, Differences found)
    {
        foreach ((string hint, bool safe) in Hints)
        {
            bool isSafeNow = LockJson.Scalar(after.Member(hint)) == (safe ? "true" : "false");
            DiagnosticDescriptor rule = (hint, isSafeNow) switch
            {
                (_, true) => DiagnosticDescriptors.HintGained,
                ("readOnlyHint", _) => DiagnosticDescriptors.BecameWrite,
                ("destructiveHint", _) => DiagnosticDescriptors.BecameDestructive,
                _ => DiagnosticDescriptors.HintLost,
            };
            found.AddIfChanged(rule, pointer.Below(hint), before.Member(hint), after.Member(hint));
        }
    }

    private static HashSet<string> TextsOf(YamlNode? list) => new(list.Elements().Select(LockJson.Scalar), StringComparer.Ordinal);
}
