using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>A schema taken apart into what it says of values and whether null is one of them.</summary>
/// <param name="Schema">The schema of values that are not null.</param>
/// <param name="Type">Its type; empty when it names none or several.</param>
/// <param name="IsNullable">Whether null is allowed, as an alternative or as one of several types.</param>
internal sealed record NullableSchema(YamlNode? Schema, string Type, bool IsNullable)
{
    private const string Null = "null";

    /// <summary>Takes a schema apart.</summary>
    public static NullableSchema Of(YamlNode? schema)
    {
        IReadOnlyList<YamlNode> alternatives = schema.Member("anyOf").Elements();
        if (alternatives.Count == 2 && schema.Members().Count == 1 && alternatives.Any(IsNull))
        {
            YamlNode other = alternatives.First(alternative => !IsNull(alternative) || ReferenceEquals(alternative, alternatives[1]));
            return new NullableSchema(other, TypeOf(other), IsNullable: true);
        }

        bool isNullable = schema.Member(SchemaKeywords.Type).Elements().Any(static type => LockJson.Scalar(type) == Null);
        return new NullableSchema(schema, TypeOf(schema), isNullable);
    }

    private static bool IsNull(YamlNode schema) => LockJson.Scalar(schema.Member(SchemaKeywords.Type)) == Null;

    private static string TypeOf(YamlNode? schema) => schema.Member(SchemaKeywords.Type) switch
    {
        YamlSequence types => string.Join(" ", types.Items.Select(LockJson.Scalar).Where(static type => type != Null)),
        { } type => LockJson.Scalar(type),
        null => string.Empty,
    };
}
