using System.Globalization;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>The arguments that follow from the operation: their names, order, schemas and one short wording each.</summary>
/// <remarks>The wordings repeat in every tool and cost tokens there; what is longer than a few words stands in the server's instructions.</remarks>
internal static class ReservedArguments
{
    private const string Id = "id";
    private const string IdType = "id_type";
    private const string FieldsName = "fields";
    private const string Where = "where";
    private const string ClearName = "clear";
    private const string Limit = "limit";
    private const string NextCursor = "next_cursor";
    private const string Sort = "sort";

    /// <summary>All names; no property, filter or argument of a definition may become an argument of such a name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Id, IdType, FieldsName, Where, ClearName, Limit, NextCursor, Sort, LanguageDefaults.CustomProperty];

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
                .Member("enum", IdentifierFormNames.Of(tool.IdentifierForms)));
        }
    }

    /// <summary>Reserved arguments that stand behind the tool's own, as name and schema.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Trailing(ToolModel tool) => tool.Operation switch
    {
        OperationKind.List =>
        [
            Argument(Where, static schema => schema
                .Member("type", "object")
                .Member("description", "{property:{operator:value}}; operators eq ne in nin lt lte gt gte contains exists.")),
            Fields(),
            .. tool.IsPaged ? [Text(Sort, "Property; - reverses.")] : Array.Empty<KeyValuePair<string, string>>(),
            Argument(Limit, schema => schema
                .Member("type", "integer")
                .OptionalMember("maximum", tool.PageMax)
                .Name("default").RawValue(tool.PageDefault.ToString(CultureInfo.InvariantCulture))),
            Text(NextCursor, "Pass back unchanged from the last answer; omit for the first page; null means the end."),
        ],
        OperationKind.Get => [Fields()],
        OperationKind.Create or OperationKind.Upsert => tool.AcceptsCustomFields ? [Custom()] : [],
        OperationKind.Update => tool.AcceptsCustomFields ? [Custom(), Clear()] : [Clear()],
        _ => [],
    };

    /// <summary>The reserved arguments a call must carry.</summary>
    public static IEnumerable<string> Required(ToolModel tool) => tool.IdentifierForms == IdentifierForms.None ? [] : [Id];

    private static string IdDescription(IdentifierForms forms) => (forms & ~IdentifierForms.Planhat) switch
    {
        IdentifierForms.None => "_id",
        IdentifierForms.External => "_id or extid-…",
        IdentifierForms.Source => "_id or srcid-…",
        _ => "_id, extid-… or srcid-…",
    };

    private static KeyValuePair<string, string> Fields() => Texts(FieldsName, "Names; * for all.");

    private static KeyValuePair<string, string> Clear() => Texts(ClearName, "Names to empty.");

    private static KeyValuePair<string, string> Custom() => Argument(LanguageDefaults.CustomProperty, static schema => schema
        .Member("type", "object")
        .Member("additionalProperties", value: true));

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
