using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What changes of an input schema mean: what takes less than before breaks callers.</summary>
internal sealed class InputSchemaRules(Differences found)
{
    /// <summary>Compares two schemas.</summary>
    public void Compare(YamlNode? before, YamlNode? after, string pointer)
    {
        if (TypeChanged(before, after, pointer))
        {
            return;
        }

        foreach (string keyword in SchemaKeywords.Of(before, after))
        {
            CompareKeyword(keyword, before, after, pointer.Below(keyword));
        }
    }

    private bool TypeChanged(YamlNode? before, YamlNode? after, string pointer)
    {
        string former = LockJson.Scalar(before.Member(SchemaKeywords.Type));
        string present = LockJson.Scalar(after.Member(SchemaKeywords.Type));
        if (former == present)
        {
            return false;
        }

        bool isWider = (former, present) is ("integer", "number");
        found.Add(
            isWider ? DiagnosticDescriptors.ArgumentLoosened : DiagnosticDescriptors.ArgumentTypeChanged,
            pointer.Below(SchemaKeywords.Type),
            before.Member(SchemaKeywords.Type),
            after.Member(SchemaKeywords.Type));
        return !isWider;
    }

    private void CompareKeyword(string keyword, YamlNode? before, YamlNode? after, string pointer)
    {
        YamlNode? former = before.Member(keyword);
        YamlNode? present = after.Member(keyword);
        switch (keyword)
        {
            case SchemaKeywords.Type:
                break;
            case "description":
                found.AddIfChanged(DiagnosticDescriptors.ArgumentDescriptionChanged, pointer, former, present);
                break;
            case "default":
                found.AddIfChanged(DiagnosticDescriptors.ArgumentDefaultChanged, pointer, former, present);
                break;
            case "properties":
                CompareProperties(before, after, pointer);
                break;
            case "required":
                CompareRequired(before, after, pointer);
                break;
            case "items":
                Compare(former, present, pointer);
                break;
            case "enum":
                CompareValues(former, present, pointer);
                break;
            case "additionalProperties":
                bool closed = LockJson.Scalar(present) == "false";
                found.AddIfChanged(closed ? DiagnosticDescriptors.ArgumentMembersClosed : DiagnosticDescriptors.ArgumentLoosened, pointer, former, present);
                break;
            default:
                CompareLimit(keyword, former, present, pointer);
                break;
        }
    }

    private void CompareProperties(YamlNode? before, YamlNode? after, string pointer)
    {
        YamlNode? former = before.Member("properties");
        YamlNode? present = after.Member("properties");
        foreach (YamlEntry property in former.Members())
        {
            string name = property.Key.Text;
            if (present.Member(name) is { } still)
            {
                Compare(property.Value, still, pointer.Below(name));
            }
            else
            {
                found.Add(
                    SchemaKeywords.IsOpen(after) ? DiagnosticDescriptors.ArgumentLoosened : DiagnosticDescriptors.ArgumentRemoved,
                    pointer.Below(name),
                    property.Value,
                    after: null);
            }
        }

        AddNew(before, after, pointer);
    }

    private void AddNew(YamlNode? before, YamlNode? after, string pointer)
    {
        HashSet<string> required = SchemaKeywords.Required(after);
        foreach (YamlEntry property in after.Member("properties").Members())
        {
            string name = property.Key.Text;
            if (before.Member("properties").Member(name) is null && RuleOfNew(before, after, required.Contains(name)) is { } rule)
            {
                found.Add(rule, pointer.Below(name), before: null, property.Value);
            }
        }
    }

    /// <summary>An open object took the member before, with any value.</summary>
    private static DiagnosticDescriptor? RuleOfNew(YamlNode? before, YamlNode? after, bool isRequired) => (isRequired, SchemaKeywords.IsOpen(before), SchemaKeywords.IsOpen(after)) switch
    {
        (true, _, _) => DiagnosticDescriptors.RequiredArgumentAdded,
        (false, false, _) => DiagnosticDescriptors.ArgumentAdded,
        (false, true, true) => DiagnosticDescriptors.ArgumentTightened,
        (false, true, false) => null, // That the object was closed is told already.
    };

    /// <summary>Looks at properties that both have: of others the difference is told already.</summary>
    private void CompareRequired(YamlNode? before, YamlNode? after, string pointer)
    {
        HashSet<string> former = SchemaKeywords.Required(before);
        HashSet<string> present = SchemaKeywords.Required(after);
        bool IsShared(string name) => before.Member("properties").Member(name) is not null && after.Member("properties").Member(name) is not null;
        if (present.Except(former, StringComparer.Ordinal).Any(IsShared))
        {
            found.Add(DiagnosticDescriptors.ArgumentBecameRequired, pointer, before.Member("required"), after.Member("required"));
        }

        if (former.Except(present, StringComparer.Ordinal).Any(IsShared))
        {
            found.Add(DiagnosticDescriptors.ArgumentLoosened, pointer, before.Member("required"), after.Member("required"));
        }
    }

    private void CompareValues(YamlNode? before, YamlNode? after, string pointer)
    {
        if (before is null || after is null)
        {
            found.Add(before is null ? DiagnosticDescriptors.ArgumentBecameClosed : DiagnosticDescriptors.ArgumentLoosened, pointer, before, after);
            return;
        }

        HashSet<string> former = SchemaKeywords.Values(before);
        HashSet<string> present = SchemaKeywords.Values(after);
        if (!former.IsSubsetOf(present))
        {
            found.Add(DiagnosticDescriptors.ArgumentValueRemoved, pointer, before, after);
        }

        if (!present.IsSubsetOf(former))
        {
            found.Add(DiagnosticDescriptors.ArgumentValueAdded, pointer, before, after);
        }
    }

    private void CompareLimit(string keyword, YamlNode? before, YamlNode? after, string pointer)
    {
        switch (SchemaKeywords.Limit(keyword, before, after))
        {
            case LimitChange.Tighter:
                found.Add(DiagnosticDescriptors.ArgumentTightened, pointer, before, after);
                break;
            case LimitChange.Wider:
                found.Add(DiagnosticDescriptors.ArgumentLoosened, pointer, before, after);
                break;
            case LimitChange.Unknown:
                found.Add(DiagnosticDescriptors.OtherChange, pointer, before, after);
                break;
            default:
                break;
        }
    }
}
