using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Emission;

/// <summary>JSON Schemas of values: what the domain type says, plus what is said of every value.</summary>
internal static class ValueSchema
{
    /// <summary>Writes the schema members of a value into the open object.</summary>
    /// <param name="schema">The writer.</param>
    /// <param name="value">Which values are allowed.</param>
    /// <param name="description">The author's description, or empty.</param>
    public static void WriteMembers(JsonSchemaWriter schema, ValueModel value, string description)
    {
        DomainTypes.Get(value.Type).WriteSchema(schema, value);
        WriteDescription(schema, value, description);
    }

    /// <summary>Writes the schema members of the elements of an array into the open object; the array's description speaks for them.</summary>
    public static void WriteItemMembers(JsonSchemaWriter schema, ValueModel items) =>
        DomainTypes.Get(items.Type).WriteSchema(schema, items);

    /// <summary>Writes the description of a value, or nothing when there is nothing to say.</summary>
    public static void WriteDescription(JsonSchemaWriter schema, ValueModel value, string description)
    {
        string text = description.Trim();
        if (text.Length == 0)
        {
            text = DomainTypes.Get(value.Type).FallbackDescription ?? string.Empty;
        }

        EquatableArray<string> known = value.Items?.KnownValues ?? value.KnownValues;
        if (known.Count > 0)
        {
            text = Sentences.Join(text, $"Known values: {string.Join(", ", known)}.");
        }

        ValueModel element = value.Items ?? value;
        if (element.IsToldInWords)
        {
            string shape = value.Items is null ? "Object" : "Objects";
            text = Sentences.Join(text, $"{shape} with {string.Join(", ", element.Properties.Select(WordsOf))}.");
        }

        if (text.Length > 0)
        {
            schema.Member("description", text);
        }
    }

    private static string WordsOf(PropertyModel member) => member.AlwaysRequired ? $"{member.Name} (required)" : member.Name;

    /// <summary>Writes the schema members of an object with the given properties into the open object.</summary>
    public static void WriteObject(JsonSchemaWriter schema, EquatableArray<PropertyModel> properties)
    {
        schema.Member("type", "object").Name("properties").StartObject();
        foreach (PropertyModel property in properties)
        {
            schema.Name(property.Name).StartObject();
            WriteMembers(schema, property.Value, property.Description);
            schema.EndObject();
        }

        schema.EndObject();

        List<string> required = [.. properties.Where(static property => property.AlwaysRequired).Select(static property => property.Name)];
        if (required.Count > 0)
        {
            schema.Member("required", required);
        }

        schema.Member("additionalProperties", value: false);
    }
}
