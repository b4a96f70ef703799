using Planhat.ToolGen.Cli.Import.Description;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Joins what several places of the source say of the same values.</summary>
internal static class SchemaUnion
{
    /// <summary>The union; null for no schemas at all.</summary>
    public static ImportedSchema? Of(IReadOnlyList<ImportedSchema> schemas)
    {
        List<ImportedSchema> known = [.. schemas.Where(static schema => schema.Kind != SchemaKind.Unknown).Distinct()];
        if (known.Count < 2)
        {
            return known.Count == 1 ? known[0] : schemas.Count == 0 ? null : schemas[0];
        }

        SchemaKind kind = KindOf(known);
        ImportedSchema first = known[0];
        if (kind == SchemaKind.Mixed)
        {
            string kinds = string.Join(" and ", known.Select(static schema => Word(schema.Kind)).Distinct(StringComparer.Ordinal));
            return new ImportedSchema(kind, first.Pointer)
            {
                Description = DescriptionOf(known),
                Doubts = [$"is {kinds} in different places"],
            };
        }

        return new ImportedSchema(kind, first.Pointer, () => MembersOf(known), () => Of([.. known.Select(static schema => schema.Items).OfType<ImportedSchema>()]))
        {
            Name = first.Name,
            Format = known.Select(static schema => schema.Format).FirstOrDefault(static format => format is not null),
            Pattern = known.Select(static schema => schema.Pattern).FirstOrDefault(static pattern => pattern is not null),
            Description = DescriptionOf(known),
            Values = known.TrueForAll(static schema => schema.Values.Count > 0)
                ? [.. known.SelectMany(static schema => schema.Values).Distinct(StringComparer.Ordinal)]
                : known.Exists(static schema => schema is { Values.Count: > 0 }) && known.Exists(static schema => schema.FromExamples)
                    ? known.Find(static schema => schema.Values.Count > 0)!.Values
                    : [],
            Minimum = known.TrueForAll(static schema => schema.Minimum is not null) ? known.Min(static schema => schema.Minimum) : null,
            Maximum = known.TrueForAll(static schema => schema.Maximum is not null) ? known.Max(static schema => schema.Maximum) : null,
            MaxLength = known.TrueForAll(static schema => schema.MaxLength is not null) ? known.Max(static schema => schema.MaxLength) : null,
            ReadOnly = known.TrueForAll(static schema => schema.ReadOnly),
            WriteOnly = known.TrueForAll(static schema => schema.WriteOnly),
            FromExamples = known.TrueForAll(static schema => schema.FromExamples),
            Examples = [.. known.SelectMany(static schema => schema.Examples).Take(20)],
            Doubts = [.. known.SelectMany(static schema => schema.Doubts).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The word for a kind of JSON value.</summary>
    public static string Word(SchemaKind kind) => kind switch
    {
        SchemaKind.String => "text",
        SchemaKind.Integer or SchemaKind.Number => "a number",
        SchemaKind.Boolean => "true or false",
        SchemaKind.Object => "an object",
        SchemaKind.Array => "a list",
        _ => "anything",
    };

    private static SchemaKind KindOf(List<ImportedSchema> known)
    {
        if (known.TrueForAll(schema => schema.Kind == known[0].Kind))
        {
            return known[0].Kind;
        }

        return known.TrueForAll(static schema => schema.Kind is SchemaKind.Integer or SchemaKind.Number) ? SchemaKind.Number : SchemaKind.Mixed;
    }

    private static string? DescriptionOf(List<ImportedSchema> known) =>
        known.Select(static schema => schema.Description).FirstOrDefault(static text => text is not null);

    private static IReadOnlyList<ImportedMember> MembersOf(List<ImportedSchema> known)
    {
        var order = new List<string>();
        var byName = new Dictionary<string, List<ImportedMember>>(StringComparer.Ordinal);
        foreach (ImportedMember member in known.SelectMany(static schema => schema.Members))
        {
            if (!byName.TryGetValue(member.Name, out List<ImportedMember>? same))
            {
                byName.Add(member.Name, same = []);
                order.Add(member.Name);
            }

            same.Add(member);
        }

        return
        [
            .. order.Select(name => new ImportedMember(
                name,
                Of([.. byName[name].Select(static member => member.Schema)])!,
                byName[name].Count == known.Count && byName[name].TrueForAll(static member => member.Required))),
        ];
    }
}
