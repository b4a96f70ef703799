using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What changes of a result mean: what promises less than before breaks readers.</summary>
internal sealed class OutputSchemaRules(Differences found)
{
    /// <summary>Compares two schemas of a result or a member of it.</summary>
    public void Compare(YamlNode? before, YamlNode? after, string pointer)
    {
        NullableSchema former = NullableSchema.Of(before);
        NullableSchema present = NullableSchema.Of(after);
        if (former.IsNullable != present.IsNullable)
        {
            found.Add(
                present.IsNullable ? DiagnosticDescriptors.ResultBecameNullable : DiagnosticDescriptors.ResultNarrowed,
                pointer,
                before,
                after);
        }

        if (former.Type != present.Type)
        {
            bool isNarrower = former.Type.Length == 0 || (former.Type, present.Type) is ("number", "integer");
            found.Add(isNarrower ? DiagnosticDescriptors.ResultNarrowed : DiagnosticDescriptors.ResultTypeChanged, pointer, before, after);
            return;
        }

        foreach (string keyword in SchemaKeywords.Of(former.Schema, present.Schema))
        {
            CompareKeyword(keyword, former.Schema, present.Schema, pointer.Below(keyword));
        }
    }

    /// <summary>Compares members by name, each with a schema.</summary>
    public void CompareMembers(YamlNode? before, YamlNode? after, string pointer)
    {
        foreach (YamlEntry member in before.Members())
        {
            string name = member.Key.Text;
            if (after.Member(name) is { } still)
            {
                Compare(member.Value, still, pointer.Below(name));
            }
            else
            {
                found.Add(DiagnosticDescriptors.ResultMemberRemoved, pointer.Below(name), member.Value, after: null);
            }
        }

        foreach (YamlEntry member in after.Members().Where(member => before.Member(member.Key.Text) is null))
        {
            found.Add(DiagnosticDescriptors.ResultMemberAdded, pointer.Below(member.Key.Text), before: null, member.Value);
        }
    }

    private void CompareKeyword(string keyword, YamlNode? before, YamlNode? after, string pointer)
    {
        YamlNode? former = before.Member(keyword);
        YamlNode? present = after.Member(keyword);
        switch (keyword)
        {
            case SchemaKeywords.Type:
                break;
            case "properties":
                CompareMembers(former, present, pointer);
                break;
            case "items":
                Compare(former, present, pointer);
                break;
            case "required":
                CompareRequired(before, after, pointer);
                break;
            case "enum":
                CompareValues(former, present, pointer);
                break;
            case "description" or "additionalProperties":
                found.AddIfChanged(DiagnosticDescriptors.ResultNarrowed, pointer, former, present);
                break;
            default:
                CompareLimit(keyword, former, present, pointer);
                break;
        }
    }

    private void CompareRequired(YamlNode? before, YamlNode? after, string pointer)
    {
        HashSet<string> former = SchemaKeywords.Required(before);
        HashSet<string> present = SchemaKeywords.Required(after);
        if (former.Any(name => !present.Contains(name) && after.Member("properties").Member(name) is not null))
        {
            found.Add(DiagnosticDescriptors.ResultBecameNullable, pointer, before.Member("required"), after.Member("required"));
        }
        else if (!former.SetEquals(present))
        {
            found.Add(DiagnosticDescriptors.ResultNarrowed, pointer, before.Member("required"), after.Member("required"));
        }
    }

    private void CompareValues(YamlNode? before, YamlNode? after, string pointer)
    {
        HashSet<string> former = SchemaKeywords.Values(before);
        HashSet<string> present = SchemaKeywords.Values(after);
        bool canBeOther = before is not null && (after is null || !present.IsSubsetOf(former));
        if (canBeOther || !former.SetEquals(present))
        {
            found.Add(canBeOther ? DiagnosticDescriptors.ResultValueAdded : DiagnosticDescriptors.ResultNarrowed, pointer, before, after);
        }
    }

    /// <summary>A wider limit promises less; another format is another type to those who read it.</summary>
    private void CompareLimit(string keyword, YamlNode? before, YamlNode? after, string pointer)
    {
        DiagnosticDescriptor? rule = SchemaKeywords.Limit(keyword, before, after) switch
        {
            LimitChange.None => null,
            LimitChange.Unknown => DiagnosticDescriptors.OtherChange,
            LimitChange.Tighter when before is null || keyword is not "format" => DiagnosticDescriptors.ResultNarrowed,
            LimitChange.Wider when keyword is not "format" => DiagnosticDescriptors.ResultValueAdded,
            _ => DiagnosticDescriptors.ResultTypeChanged,
        };
        if (rule is not null)
        {
            found.Add(rule, pointer, before, after);
        }
    }
}
