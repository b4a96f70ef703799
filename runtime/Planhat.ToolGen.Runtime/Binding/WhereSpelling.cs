using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Binding;

/// <summary>Conditions in the shapes of other query languages: triples of property, operator and value, and operators that hold properties.</summary>
internal static class WhereSpelling
{
    private const int MostConditions = 20;

    private static readonly string[] PropertyWords = ["field", "property", "key", "column", "attribute"];
    private static readonly string[] OperatorWords = ["operator", "op", "comparison", "condition", "operation"];
    private static readonly string[] ValueWords = ["value", "values"];

    /// <summary>JSON text of <c>where</c> in its own shape; null when the current value has none of the others.</summary>
    public static string? Meant(ref ArgumentReader argument, ToolRequest request)
    {
        if (!MayBeMeant(ref argument))
        {
            return null;
        }

        var reader = new Utf8JsonReader(argument.Raw);
        using var document = JsonDocument.ParseValue(ref reader);
        JsonElement given = document.RootElement;
        JsonElement[] triples = given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray().Take(MostConditions + 1)] : [given];
        JsonObject? where = OfTriples(triples, request) ?? OfOperators(given, request);
        return where is null ? null : Text(where);
    }

    // Most conditions have their own shape: those are not parsed into a document first.
    private static bool MayBeMeant(ref ArgumentReader argument)
    {
        if (argument.TokenType != JsonTokenType.StartObject)
        {
            return argument.TokenType == JsonTokenType.StartArray;
        }

        var members = new Utf8JsonReader(argument.Raw);
        members.Read();
        bool areOperators = true;
        while (members.Read() && members.TokenType == JsonTokenType.PropertyName)
        {
            if (IsOneOf(PropertyWords, in members))
            {
                return true;
            }

            areOperators &= IsOneOf(ConditionOperators.All, in members);
            members.Skip();
        }

        return areOperators;
    }

    private static bool IsOneOf(IReadOnlyList<string> words, in Utf8JsonReader name)
    {
        for (int index = 0; index < words.Count; index++)
        {
            if (name.ValueTextEquals(words[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(JsonObject where)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            where.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    // [{"field": "mrr", "operator": "gte", "value": 1000}]
    private static JsonObject? OfTriples(JsonElement[] triples, ToolRequest request)
    {
        var where = new JsonObject();
        foreach (JsonElement triple in triples)
        {
            if (Member(triple, PropertyWords) is not { ValueKind: JsonValueKind.String } property
                || Member(triple, ValueWords) is not { } value
                || Operator(Member(triple, OperatorWords)) is not { } @operator
                || triple.EnumerateObject().Count() > 3
                || !TryAdd(where, Property(request, property.GetString()!), @operator, value))
            {
                return null;
            }
        }

        return where.Count is > 0 and <= MostConditions ? where : null;
    }

    // {"gte": {"mrr": 1000}}
    private static JsonObject? OfOperators(JsonElement given, ToolRequest request)
    {
        if (given.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var where = new JsonObject();
        foreach (JsonProperty @operator in given.EnumerateObject())
        {
            if (ConditionOperators.Find(@operator.Name) is null
                || @operator.Value.ValueKind != JsonValueKind.Object
                || !@operator.Value.EnumerateObject().All(member => TryAdd(where, Property(request, member.Name), @operator.Name, member.Value)))
            {
                return null;
            }
        }

        return where.Count is > 0 and <= MostConditions ? where : null;
    }

    private static JsonElement? Member(JsonElement triple, string[] words)
    {
        if (triple.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (string word in words)
        {
            if (triple.TryGetProperty(word, out JsonElement value))
            {
                return value;
            }
        }

        return null;
    }

    private static string? Operator(JsonElement? given) => given switch
    {
        null => "eq",
        { ValueKind: JsonValueKind.String } text when ConditionOperators.Find(text.GetString()!) is not null => text.GetString(),
        { ValueKind: JsonValueKind.String } text => ConditionOperators.Nearest(text.GetString()!),
        _ => null,
    };

    private static string? Property(ToolRequest request, string name) =>
        ConditionSubject.Find(request, name) is not null ? name : ModelProperties.Nearest(ListedProperties.Of(request.Tool), name);

    private static bool TryAdd(JsonObject where, string? property, string @operator, JsonElement value)
    {
        if (property is null)
        {
            return false;
        }

        if (where[property] is not JsonObject operators)
        {
            where[property] = operators = [];
        }

        return operators.TryAdd(@operator, JsonNode.Parse(value.GetRawText()));
    }
}
