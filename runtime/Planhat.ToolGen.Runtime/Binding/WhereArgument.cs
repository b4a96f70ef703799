using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>where</c>, the caller's conditions on records.</summary>
internal static class WhereArgument
{
    private const string Expected = "an object of conditions such as {\"status\":{\"in\":[\"a\",\"b\"]}}";

    public static void Bind(ref ArgumentReader argument, ToolRequest request)
    {
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
        while (properties.Read())
        {
            if (ConditionSubject.Find(request.Tool.Model, properties.Name) is { } subject)
            {
                BindProperty(ref properties, subject, request, conditions);
            }
            else
            {
                RefuseProperty(ref properties, request.Tool.Model);
            }
        }

        request.Conditions = conditions;
    }

    private static void RefuseProperty(ref ArgumentReader property, ModelDescription model)
    {
        string? nearest = ModelProperties.Nearest(model, property.Name);
        property.Fail(
            $"names no property of a {model.Title}",
            nearest is null ? $"a property of a {model.Title}, or custom.<Field name>" : $"the name '{nearest}'",
            nearest is null ? null : JsonString.Quote(nearest));
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
        ArgumentReader operators = property.EnterOpenObject();
        while (operators.Read())
        {
            if (ConditionOperators.Find(operators.Name) is { } known)
            {
                Add(ref operators, subject, known, request, conditions);
                continue;
            }

            string? nearest = ConditionOperators.Nearest(operators.Name);
            operators.Fail(
                nearest is null ? "is not an operator" : $"is not an operator; did you mean '{nearest}'?",
                $"one of {ConditionOperators.Names}",
                nearest is null ? null : JsonString.Quote(nearest));
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
        if (ConditionValues.Read(ref value, subject, @operator, request.Identifiers) is { } values)
        {
            conditions.Add(new RecordCondition(subject.Name, subject.Member, subject.IsCustomField, subject.Kind, @operator, values));
        }
    }
}
