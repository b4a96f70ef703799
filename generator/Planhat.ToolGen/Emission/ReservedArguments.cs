using System.Globalization;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>The arguments that follow from the operation: their names, order, schemas and one short wording each.</summary>
/// <remarks>The wordings repeat in every tool and cost tokens there; what is longer than a few words stands in the server's instructions.</remarks>
internal static class ReservedArguments
{
    private const string Id = "id";
    private const string IdType = "id_type";

    /// <summary>Reserved arguments that stand before the tool's own, as name and schema.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Leading(ToolModel tool)
    {
        if (tool.IdentifierForms == IdentifierForms.None)
        {
            yield break;
        }

        yield return Text(Id, IdDescription(tool.IdentifierForms));

        if (tool.IdentifierForms != IdentifierForms.Planhat)
        {
            yield return Argument(IdType, schema => schema
                .Member("type", "string")
                .Member("enum", IdentifierFormNames.Of(tool.IdentifierForms))
                .Member("description", "What a bare id is."));
        }
    }

    /// <summary>Reserved arguments that stand behind the tool's own, as name and schema.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Trailing(ToolModel tool) => tool.Operation switch
    {
        OperationKind.List =>
        [
            Argument("where", static schema => schema
                .Member("type", "object")
                .Member("additionalProperties", value: true)
                .Member("description", "Conditions {property:{operator:value}}; operators eq ne in nin lt lte gt gte contains exists.")),
            Fields(),
            Text("sort", "Property name; a leading - reverses."),
            Argument("limit", schema => schema
                .Member("type", "integer")
                .OptionalMember("minimum", 1)
                .OptionalMember("maximum", tool.PageMax)
                .Name("default").RawValue(tool.PageDefault.ToString(CultureInfo.InvariantCulture))),
            Text("next_cursor", "Pass back unchanged what the last answer gave; omit for the first page; null there means the end."),
        ],
        OperationKind.Get => [Fields()],
        OperationKind.Create => tool.AcceptsCustomFields ? [Custom()] : [],
        OperationKind.Update => tool.AcceptsCustomFields ? [Custom(), Clear()] : [Clear()],
        _ => [],
    };

    /// <summary>The reserved arguments a call must carry.</summary>
    public static IEnumerable<string> Required(ToolModel tool) => tool.IdentifierForms == IdentifierForms.None ? [] : [Id];

    private static string IdDescription(IdentifierForms forms) => (forms & ~IdentifierForms.Planhat) switch
    {
        IdentifierForms.None => "24-hex _id",
        IdentifierForms.External => "24-hex _id or extid-…",
        IdentifierForms.Source => "24-hex _id or srcid-…",
        _ => "24-hex _id, extid-… or srcid-…",
    };

    private static KeyValuePair<string, string> Fields() => Texts("fields", "Properties to return; * for all.");

    private static KeyValuePair<string, string> Clear() => Texts("clear", "Properties to empty.");

    private static KeyValuePair<string, string> Custom() => Argument("custom", static schema => schema
        .Member("type", "object")
        .Member("additionalProperties", value: true)
        .Member("description", "Custom fields by name."));

    private static KeyValuePair<string, string> Text(string name, string description) =>
        Argument(name, schema => schema.Member("type", "string").Member("description", description));

    private static KeyValuePair<string, string> Texts(string name, string description) => Argument(name, schema => schema
        .Member("type", "array")
        .Name("items").StartObject().Member("type", "string").EndObject()
        .Member("description", description));

    private static KeyValuePair<string, string> Argument(string name, Action<JsonSchemaWriter> write)
    {
        JsonSchemaWriter schema = new();
        schema.StartObject();
        write(schema);
        schema.EndObject();
        return new KeyValuePair<string, string>(name, schema.ToString());
    }
}
