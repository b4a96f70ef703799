using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Lock;

/// <summary>What a call means beside what the schemas say; members of which there is nothing to say are left out.</summary>
internal static class CallFacts
{
    public const string NotBefore = "not_before";
    public const string When = "when";
    public const string Without = "without";
    public const string AnyOf = "any_of";
    public const string Require = "require";

    /// <summary>Writes the members into the open object of the tool.</summary>
    public static void Write(JsonSchemaWriter json, ToolModel tool)
    {
        List<RecordPartsModel> records = [.. tool.Arguments.Select(static argument => argument.Value.Items?.Record).OfType<RecordPartsModel>()];
        ArgumentFacts.Write(json, tool);
        WriteRules(json, [.. tool.Rules, .. records.SelectMany(static record => record.Rules)]);
        WriteValues(json, "constants", [.. tool.Constants, .. records.SelectMany(static record => record.Constants)]);
        WriteValues(json, "keep", [.. tool.Keep]);
        if (tool.Keys.Count > 0)
        {
            json.Member("keys", tool.Keys);
        }

        if (tool is { Operation: OperationKind.Custom, BodyArgument: { } body })
        {
            json.Member("body", body);
        }
    }

    private static void WriteRules(JsonSchemaWriter json, List<RuleModel> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        json.Name("rules").StartArray();
        foreach (RuleModel rule in rules)
        {
            WriteRule(json.StartObject(), rule);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteRule(JsonSchemaWriter json, RuleModel rule)
    {
        switch (rule.Kind)
        {
            case RuleKind.NotBefore:
                json.Name(NotBefore).StartObject().Member(rule.First, rule.Second).EndObject();
                break;
            case RuleKind.RequireWhen:
                json.Name(When).StartObject().Name(rule.First).RawValue(ScalarCode.Json(rule.Value!)).EndObject().Member(Require, rule.Arguments);
                break;
            case RuleKind.RequireForInsert:
                json.Member(Without, rule.Keys).Member(Require, rule.Arguments);
                break;
            default:
                json.Member(AnyOf, rule.Arguments);
                break;
        }
    }

    private static void WriteValues(JsonSchemaWriter json, string name, List<ConstantModel> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.Name(name).StartObject();
        foreach (ConstantModel value in values)
        {
            json.Name(value.Name).RawValue(ScalarCode.Json(value.Value));
        }

        json.EndObject();
    }
}
