using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>where</c>, the caller's conditions on records.</summary>
internal static class WhereArgument
{
    // Each is evaluated on every record of a scan.
    private const int MostConditions = 200;

    private const string Expected = "an object of conditions such as {\"status\":{\"in\":[\"a\",\"b\"]}}";

    public static void Bind(ref ArgumentReader argument, ToolRequest request)
    {
        if (WhereSpelling.Meant(ref argument, request) is { } meant)
        {
            argument.Fail("holds conditions in another shape", Expected, IsFaultless(ref argument, meant, request) ? meant : null);
            return;
        }

        if (argument.TokenType != JsonTokenType.StartObject)
        {
            argument.Fail(
                $"is {JsonKind.Of(argument.TokenType)}, not an object",
                Expected,
                QuotedJson.Find(ref argument, JsonTokenType.StartObject));
            return;
        }

        var conditions = new List<RecordCondition>();
        ArgumentReader properties = argument.EnterOpenObject();
        bool isCustomRefused = false;
        while (!argument.Failures.IsFull && properties.Read())
        {
            if (IsCustomObject(ref properties, request.Tool.Model))
            {
                // The suggestion holds the whole argument: once is enough, however often the name comes.
                if (!isCustomRefused)
                {
                    RefuseCustomObject(ref argument, ref properties);
                    isCustomRefused = true;
                }
            }
            else if (ConditionSubject.Find(request, properties.Name) is { } subject)
            {
                request.MentionsCustomFields |= subject.IsCustomField;
                if (subject.IsCustomField && CustomFieldNames.RefuseUnknownCondition(ref properties, request, subject.Member, out string? meantField))
                {
                    BindMeant(ref properties, meantField, request, conditions);
                    continue;
                }

                BindProperty(ref properties, subject, request, conditions);
            }
            else if (CombinedConditions.IsAlternative(properties.Name))
            {
                properties.Fail("joins conditions of which one is enough, but all conditions must hold here", "one call for each of them");
            }
            else
            {
                string? nearest = CustomFieldNames.WithPrefix(request, properties.Name) ?? ModelProperties.Nearest(ListedProperties.Of(request.Tool), properties.Name);
                properties.FailName(
                    ListedProperties.Problem(request.Tool, properties.Name),
                    ListedProperties.Expected(request, properties.Name),
                    nearest);
                BindMeant(ref properties, nearest, request, conditions);
            }
        }

        if (conditions.Count > MostConditions)
        {
            argument.Fail($"has more than {MostConditions} conditions", $"at most {MostConditions} conditions");
        }

        request.Conditions = conditions;
    }

    // What is wrong with the operators is told together with the name.
    private static void BindMeant(ref ArgumentReader property, string? name, ToolRequest request, List<RecordCondition> conditions)
    {
        if (name is not null && ConditionSubject.Find(request, name) is { } meant)
        {
            BindProperty(ref property, meant, request, conditions);
        }
    }

    private static bool IsFaultless(ref ArgumentReader argument, string where, ToolRequest request)
    {
        var failures = new FailureList();
        ArgumentReader other = argument.Instead(Encoding.UTF8.GetBytes(where), failures);
        Bind(ref other, request);
        return failures.Count == 0;
    }

    private static bool IsFaultless(ref ArgumentReader property, string operators, ConditionSubject subject, ToolRequest request)
    {
        var failures = new FailureList();
        ArgumentReader other = property.Instead(Encoding.UTF8.GetBytes(operators), failures);
        int references = request.PendingReferences.Count;
        BindOperators(ref other, subject, request, []);
        request.KeepReferences(references);
        return failures.Count == 0;
    }

    private static bool IsCustomObject(ref ArgumentReader property, ModelDescription model) =>
        property.Name == ReservedNames.Custom && model.CustomFieldParent is not null;

    // The names are certain, so the whole argument is suggested with them in their places.
    private static void RefuseCustomObject(ref ArgumentReader where, ref ArgumentReader custom)
    {
        bool isObject = custom.TokenType == JsonTokenType.StartObject;
        string[] names = isObject ? MemberNames(custom.Raw) : [];
        bool holdsFields = names.Length > 0 && !names.Any(static name => ConditionOperators.Find(name) is not null);
        string example = ModelProperties.CustomFieldPrefix + (holdsFields ? names[0] : "<Field name>");
        where.Fail(
            "holds 'custom', which stands for all custom fields together",
            $"a condition on each custom field under a name of its own, such as '{example}'",
            holdsFields ? WithNamesOfTheirOwn(where.Raw) : null);
    }

    private static string[] MemberNames(ReadOnlySpan<byte> json)
    {
        using JsonDocument document = Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(static member => member.Name)];
    }

    private static string WithNamesOfTheirOwn(ReadOnlySpan<byte> where)
    {
        using JsonDocument document = Parse(where);
        IEnumerable<string> members = document.RootElement.EnumerateObject().SelectMany(static member =>
            member.NameEquals(ReservedNames.Custom) && member.Value.ValueKind == JsonValueKind.Object
                ? member.Value.EnumerateObject().Select(static field => Member(ModelProperties.CustomFieldPrefix + field.Name, field.Value))
                : [Member(member.Name, member.Value)]);
        return $"{{{string.Join(',', members)}}}";
    }

    private static string Member(string name, JsonElement value) => $"{JsonString.Quote(name)}:{value.GetRawText()}";

    private static JsonDocument Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonDocument.ParseValue(ref reader);
    }

    private static void BindProperty(
        ref ArgumentReader property,
        ConditionSubject subject,
        ToolRequest request,
        List<RecordCondition> conditions)
    {
        switch (property.TokenType)
        {
            case JsonTokenType.StartObject:
                BindOperators(ref property, subject, request, conditions);
                break;
            case JsonTokenType.StartArray:
                property.Fail("is an array", "an object of operators", $"{{\"in\":{Encoding.UTF8.GetString(property.Raw)}}}");
                break;
            default:
                Add(ref property, subject, ConditionOperator.Equal, request, conditions);
                break;
        }
    }

    private static void BindOperators(
        ref ArgumentReader property,
        ConditionSubject subject,
        ToolRequest request,
        List<RecordCondition> conditions)
    {
        if (CombinedConditions.Between(ref property) is { } between)
        {
            property.Fail("holds 'between', which is two operators here", "gte and lte", IsFaultless(ref property, between, subject, request) ? between : null);
            return;
        }

        ArgumentReader operators = property.EnterOpenObject();
        while (!property.Failures.IsFull && operators.Read())
        {
            if (ConditionOperators.Find(operators.Name) is { } known)
            {
                Add(ref operators, subject, known, request, conditions);
                continue;
            }

            string? nearest = ConditionOperators.Nearest(operators.Name);
            operators.FailName("is not an operator", CombinedConditions.IsBetween(operators.Name) ? "gte and lte" : $"one of {ConditionOperators.Names}", nearest);
            if (nearest is not null && ConditionOperators.Find(nearest) is { } probable)
            {
                Add(ref operators, subject, probable, request, conditions);
            }
        }

        if (operators.Count == 0)
        {
            property.Fail("holds no operator", $"one of {ConditionOperators.Names}");
        }
    }

    private static void Add(
        ref ArgumentReader value,
        ConditionSubject subject,
        ConditionOperator @operator,
        ToolRequest request,
        List<RecordCondition> conditions)
    {
        if (ConditionValues.Read(ref value, subject, @operator, request) is { } values)
        {
            conditions.Add(new RecordCondition(subject.Name, subject.Member, subject.IsCustomField, subject.Kind, @operator, values));
        }
    }
}
