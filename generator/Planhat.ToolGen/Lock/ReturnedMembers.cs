using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Lock;

/// <summary>What callers may rely on in a result: its members with their types.</summary>
internal static class ReturnedMembers
{
    /// <summary>Writes an object with a schema per member.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="tool">The tool; a get that names no members gives back the whole record.</param>
    /// <param name="record">The tool's model; members it does not have are of unknown type.</param>
    public static void Write(JsonSchemaWriter json, ToolModel tool, RecordModel? record)
    {
        IReadOnlyList<PropertyModel> properties = record is null ? [] : record.Properties;
        IEnumerable<string> names = tool.Returns.Count == 0 && tool.Operation == OperationKind.Get
            ? Readable(properties).Select(static property => property.Name)
            : tool.Returns;

        json.StartObject();
        foreach (string name in names)
        {
            json.Name(name);
            if (properties.FirstOrDefault(property => property.Name == name || property.ReadName == name) is { } property)
            {
                WriteType(json, property.Value);
            }
            else
            {
                json.StartObject().EndObject();
            }
        }

        json.EndObject();
    }

    private static IEnumerable<PropertyModel> Readable(IEnumerable<PropertyModel> properties) =>
        properties.Where(static property => property.Access is not (PropertyAccess.Write or PropertyAccess.Internal));

    /// <summary>The schema without what only matters in requests: descriptions, and which members are required.</summary>
    private static void WriteType(JsonSchemaWriter json, ValueModel value)
    {
        json.StartObject();
        if (value.Items is not null)
        {
            WriteType(json.Member("type", "array").Name("items"), value.Items);
        }
        else if (value.Properties.Count > 0)
        {
            json.Member("type", "object").Name("properties").StartObject();
            foreach (PropertyModel member in Readable(value.Properties))
            {
                WriteType(json.Name(member.Name), member.Value);
            }

            json.EndObject();
        }
        else
        {
            DomainTypes.Get(value.Type).WriteSchema(json, value);
        }

        json.EndObject();
    }
}
