using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>Turns the schemas of a description into neutral ones; each component once.</summary>
internal sealed class OpenApiSchemas
{
    private const int Deepest = 200;

    private readonly Dictionary<string, ImportedSchema> _components = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>Converts a schema.</summary>
    public ImportedSchema Convert(IOpenApiSchema? schema, string pointer)
    {
        if (schema is null)
        {
            return ImportedSchema.Unknown(pointer);
        }

        if (schema is not OpenApiSchemaReference reference)
        {
            return Nested(schema, pointer, name: null);
        }

        string id = reference.Reference.Id ?? "";
        string place = SourcePointer.Of(SourcePointer.Root, "components", "schemas", id);
        if (_components.TryGetValue(id, out ImportedSchema? known))
        {
            return known;
        }

        if (reference.RecursiveTarget is not { } target || !_inProgress.Add(id))
        {
            return new ImportedSchema(SchemaKind.Unknown, pointer) { Doubts = ["refers to itself or to nothing"] };
        }

        ImportedSchema converted = Nested(target, place, id);
        _inProgress.Remove(id);
        _components[id] = converted;
        return converted;
    }

    private ImportedSchema Nested(IOpenApiSchema schema, string pointer, string? name)
    {
        if (_depth > Deepest)
        {
            return new ImportedSchema(SchemaKind.Unknown, pointer) { Doubts = ["is nested too deep"] };
        }

        _depth++;
        try
        {
            return Build(schema, pointer, name);
        }
        finally
        {
            _depth--;
        }
    }

    private ImportedSchema Build(IOpenApiSchema schema, string pointer, string? name)
    {
        var parts = new List<SchemaPart>();
        SchemaPart.Collect(schema, pointer, [], parts);
        var doubts = new List<string>();
        ImportedSchema? alternative = Alternatives(parts, doubts);
        SchemaKind kind = KindOf(parts, doubts);
        if (kind == SchemaKind.Unknown && alternative is not null)
        {
            kind = alternative.Kind;
        }

        IReadOnlyList<string> values = [.. parts.SelectMany(part => EnumOf(part.Schema, doubts)).Distinct(StringComparer.Ordinal)];
        return new ImportedSchema(
            kind,
            pointer,
            () => MembersOf(parts, alternative),
            () => parts.Find(static part => part.Schema.Items is not null) is { } items
                ? Convert(items.Schema.Items, SourcePointer.Of(items.Pointer, "items"))
                : alternative?.Items)
        {
            Name = name,
            Format = First(parts, static part => part.Format) ?? alternative?.Format,
            Pattern = First(parts, static part => part.Pattern),
            Description = First(parts, static part => part.Description) ?? First(parts, static part => part.Title) ?? alternative?.Description,
            Values = values.Count > 0 ? values : alternative?.Values ?? [],
            Minimum = NumberOf(First(parts, static part => part.Minimum)),
            Maximum = NumberOf(First(parts, static part => part.Maximum)),
            MaxLength = parts.Select(static part => part.Schema.MaxLength).FirstOrDefault(static length => length is > 0),
            ReadOnly = parts.Exists(static part => part.Schema.ReadOnly),
            WriteOnly = parts.Exists(static part => part.Schema.WriteOnly),
            Examples = [.. parts.SelectMany(static part => ExamplesOf(part.Schema)), .. alternative?.Examples ?? []],
            Default = parts.Select(static part => part.Schema.Default).FirstOrDefault(static value => !IsNull(value)),
            Doubts = doubts,
        };
    }

    /// <summary>What the alternatives of <c>oneOf</c> and <c>anyOf</c> have in common; null when there are none.</summary>
    private ImportedSchema? Alternatives(List<SchemaPart> parts, List<string> doubts)
    {
        SchemaPart? holder = parts.Find(static part => part.Choices.Count > 0);
        if (holder is null)
        {
            return null;
        }

        string word = holder.Schema.OneOf is { Count: > 0 } ? "oneOf" : "anyOf";
        List<ImportedSchema> choices = [.. holder.Choices.Select((choice, index) => Convert(choice, SourcePointer.Of(SourcePointer.Of(holder.Pointer, word), index)))];
        List<ImportedSchema> known = [.. choices.Where(static choice => choice.Kind != SchemaKind.Unknown)];
        if (known.Count == 0)
        {
            // Alternatives without a type tell which members belong together.
            doubts.Add($"has conditions on its members ({word}), which are not checked");
            return null;
        }

        if (choices.Count == 1)
        {
            return known[0];
        }

        ImportedSchema union = SchemaUnion.Of(known)!;
        if (known.Count != choices.Count || union.Kind == SchemaKind.Mixed)
        {
            doubts.Add($"is one of {choices.Count} different schemas ({word})");
            return new ImportedSchema(SchemaKind.Mixed, holder.Pointer);
        }

        if (union.Kind is SchemaKind.Object or SchemaKind.Array)
        {
            doubts.Add($"is one of {choices.Count} kinds of objects ({word}); the members of all stand here");
        }

        return union;
    }

    private IReadOnlyList<ImportedMember> MembersOf(List<SchemaPart> parts, ImportedSchema? alternative)
    {
        var required = new HashSet<string>(parts.SelectMany(static part => part.Schema.Required ?? Enumerable.Empty<string>()), StringComparer.Ordinal);
        var members = new Dictionary<string, ImportedMember>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (SchemaPart part in parts)
        {
            foreach ((string name, IOpenApiSchema schema) in part.Schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            {
                Add(new ImportedMember(name, Convert(schema, SourcePointer.Of(part.Pointer, "properties", name)), required.Contains(name)));
            }
        }

        foreach (ImportedMember member in alternative?.Members ?? [])
        {
            if (!members.ContainsKey(member.Name))
            {
                Add(member with { Required = member.Required || required.Contains(member.Name) });
            }
        }

        return [.. order.Select(name => members[name])];

        void Add(ImportedMember member)
        {
            if (!members.ContainsKey(member.Name))
            {
                order.Add(member.Name);
            }

            members[member.Name] = member;
        }
    }

    private static SchemaKind KindOf(List<SchemaPart> parts, List<string> doubts)
    {
        List<SchemaKind> kinds = [.. parts.SelectMany(static part => Kinds(part.Schema.Type)).Distinct()];
        if (kinds.Count > 1 && kinds.TrueForAll(static kind => kind is SchemaKind.Integer or SchemaKind.Number))
        {
            return SchemaKind.Number;
        }

        if (kinds.Count > 1)
        {
            doubts.Add($"is {string.Join(" or ", kinds.Select(SchemaUnion.Word).Distinct(StringComparer.Ordinal))}");
            return SchemaKind.Mixed;
        }

        if (kinds.Count == 1)
        {
            return kinds[0];
        }

        if (parts.Exists(static part => part.Schema.Properties is { Count: > 0 }))
        {
            return SchemaKind.Object;
        }

        return parts.Exists(static part => part.Schema.Items is not null)
            ? SchemaKind.Array
            : parts.Exists(static part => part.Schema.Enum is { Count: > 0 } values && values.Any(static value => value is JsonValue text && text.TryGetValue(out string? _))) ? SchemaKind.String : SchemaKind.Unknown;
    }

    private static IEnumerable<SchemaKind> Kinds(JsonSchemaType? type)
    {
        if (type is not { } flags)
        {
            return [];
        }

        (JsonSchemaType Flag, SchemaKind Kind)[] all =
        [
            (JsonSchemaType.String, SchemaKind.String), (JsonSchemaType.Integer, SchemaKind.Integer), (JsonSchemaType.Number, SchemaKind.Number),
            (JsonSchemaType.Boolean, SchemaKind.Boolean), (JsonSchemaType.Object, SchemaKind.Object), (JsonSchemaType.Array, SchemaKind.Array),
        ];
        return all.Where(pair => flags.HasFlag(pair.Flag)).Select(static pair => pair.Kind);
    }

    private static IEnumerable<string> EnumOf(IOpenApiSchema schema, List<string> doubts)
    {
        if (schema.Const is { Length: > 0 } only && !IsNull(JsonValue.Create(only)) && schema.Type is null or JsonSchemaType.String)
        {
            return [only];
        }

        List<JsonNode> values = [.. (schema.Enum ?? []).Where(static value => !IsNull(value))];
        if (values.Exists(static value => value.GetValueKind() != System.Text.Json.JsonValueKind.String))
        {
            doubts.Add($"has a list of allowed values that are no texts ({string.Join(", ", values.Take(8).Select(static value => value.ToJsonString()))})");
            return [];
        }

        return values.Select(static value => value.GetValue<string>());
    }

    /// <summary>Whether a value is null, for which the library has a text of its own.</summary>
    private static bool IsNull(JsonNode? value) => value is null || value.GetValueKind() == System.Text.Json.JsonValueKind.Null || value.IsJsonNullSentinel();

    private static IEnumerable<JsonNode> ExamplesOf(IOpenApiSchema schema)
    {
#pragma warning disable CS0618 // Descriptions of OpenAPI 3.0 have no other place for an example.
        IEnumerable<JsonNode?> examples = [schema.Example, .. schema.Examples ?? []];
#pragma warning restore CS0618
        return examples.OfType<JsonNode>().Where(static example => !IsNull(example));
    }

    private static T? First<T>(List<SchemaPart> parts, Func<IOpenApiSchema, T?> select)
        where T : class => parts.Select(part => select(part.Schema)).FirstOrDefault(static value => value is not null);

    private static decimal? NumberOf(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
