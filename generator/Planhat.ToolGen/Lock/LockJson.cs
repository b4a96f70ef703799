using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Nodes of a lock as JSON values.</summary>
internal static class LockJson
{
    /// <summary>The node as compact JSON; what is absent is told in words.</summary>
    public static string Text(YamlNode? node)
    {
        if (node is null)
        {
            return LockDifference.Absent;
        }

        JsonSchemaWriter json = new();
        Write(json, node);
        return json.ToString();
    }

    /// <summary>Whether both are the same value; the order of an object's members does not matter.</summary>
    public static bool AreEqual(YamlNode? before, YamlNode? after) => (before, after) switch
    {
        (null, null) => true,
        (YamlScalar left, YamlScalar right) => left.Value == right.Value,
        (YamlSequence left, YamlSequence right) =>
            left.Items.Count == right.Items.Count && left.Items.Zip(right.Items, AreEqual).All(static equal => equal),
        (YamlMapping left, YamlMapping right) =>
            left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => right.Find(entry.Key.Text) is { } other && AreEqual(entry.Value, other.Value)),
        _ => false,
    };

    /// <summary>The text of a scalar; empty for anything else.</summary>
    public static string Scalar(YamlNode? node) => node is YamlScalar scalar ? scalar.Text : string.Empty;

    /// <summary>The value of a member of an object; null when there is none.</summary>
    public static YamlNode? Member(this YamlNode? node, string name) => (node as YamlMapping)?.Find(name)?.Value;

    /// <summary>The members of an object; none when it is no object.</summary>
    public static IReadOnlyList<YamlEntry> Members(this YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];

    /// <summary>The elements of an array; none when it is no array.</summary>
    public static IReadOnlyList<YamlNode> Elements(this YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];

    /// <summary>The pointer of a member.</summary>
    public static string Below(this string pointer, string name) => $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";

    private static void Write(JsonSchemaWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.StartObject();
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Write(json.Name(entry.Key.Text), entry.Value);
                }

                json.EndObject();
                break;
            case YamlSequence sequence:
                json.StartArray();
                foreach (YamlNode item in sequence.Items)
                {
                    Write(json, item);
                }

                json.EndArray();
                break;
            case YamlScalar scalar:
                json.RawValue(ScalarCode.Json(scalar.Value));
                break;
            default:
                break;
        }
    }
}
