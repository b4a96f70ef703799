using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Emission;

/// <summary>The JSON Schemas of a tool, cut into pieces of which each can stand in a raw literal on a line of its own.</summary>
internal static class ToolSchemas
{
    private const string ArrayOfRecords = """{"type":"array","items":{"type":"object","additionalProperties":true}}""";

    /// <summary>The names of all arguments in the order of the schema.</summary>
    public static IEnumerable<string> ArgumentNames(ToolModel tool) => ReservedArguments.Leading(tool)
        .Select(static argument => argument.Key)
        .Concat(tool.Arguments.Select(static argument => argument.Name))
        .Concat(ReservedArguments.Trailing(tool).Select(static argument => argument.Key));

    /// <summary>The input schema; one argument per piece.</summary>
    public static IEnumerable<string> Input(ToolModel tool)
    {
        List<KeyValuePair<string, string>> arguments =
        [
            .. ReservedArguments.Leading(tool),
            .. tool.Arguments.Select(static argument => new KeyValuePair<string, string>(argument.Name, SchemaOf(argument))),
            .. ReservedArguments.Trailing(tool),
        ];
        List<string> required =
        [
            .. ReservedArguments.Required(tool),
            .. tool.Arguments.Where(static argument => argument.Required).Select(static argument => argument.Name),
        ];

        string end = required.Count == 0
            ? string.Empty
            : "," + new JsonSchemaWriter().Member("required", required);
        return Envelope(arguments, end + ""","additionalProperties":false}""");
    }

    /// <summary>The output schema: the envelope only, since clients reject a result that does not match.</summary>
    public static IEnumerable<string> Output(ToolModel tool) => tool.Operation switch
    {
        OperationKind.List => Envelope(
            [
                new("result", ArrayOfRecords),
                new("next_cursor", """{"anyOf":[{"type":"string"},{"type":"null"}]}"""),
                new("result_count", """{"type":"integer"}"""),
            ],
            end: "}"),
        OperationKind.Delete => Envelope(
            [new("deleted", """{"type":"boolean"}""")],
            end: "}"),
        OperationKind.Custom when tool.Result == ToolResultKind.List => Envelope(
            [new("result", ArrayOfRecords)],
            end: "}"),
        _ => ["""{"type":"object","additionalProperties":true}"""],
    };

    /// <summary>An object schema; the first property stands with the opening, so that no piece begins with a quote.</summary>
    private static IEnumerable<string> Envelope(List<KeyValuePair<string, string>> properties, string end)
    {
        string lead = """{"type":"object","properties":{""";
        foreach (KeyValuePair<string, string> property in properties)
        {
            yield return $"{lead}{new JsonSchemaWriter().Name(property.Key)}{property.Value}";
            lead = ",";
        }

        yield return (properties.Count == 0 ? lead : string.Empty) + "}" + end;
    }

    private static string SchemaOf(ArgumentModel argument)
    {
        JsonSchemaWriter schema = new();
        schema.StartObject();
        if (argument.Many)
        {
            schema.Member("type", "array").Name("items").StartObject();
            ValueSchema.WriteItemMembers(schema, argument.Value);
            schema.EndObject();
            ValueSchema.WriteDescription(schema, argument.Value, argument.Description);
        }
        else
        {
            ValueSchema.WriteMembers(schema, argument.Value, argument.Description);
        }

        if (argument is { Required: true, Value.Type: "array" })
        {
            schema.OptionalMember("minItems", 1);
        }

        if (argument.Default is ScalarValue value)
        {
            string json = ScalarCode.Json(value);
            schema.Name("default").RawValue(argument.Many ? $"[{json}]" : json);
        }

        return schema.EndObject().ToString();
    }
}
