using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Decides the types of values, nested ones included, within the depth that schemas may have.</summary>
internal sealed class ValueInference(KnownModels models, ImportLog log)
{
    /// <summary>Most levels of a schema; an argument itself is the first.</summary>
    private const int Deepest = 5;

    /// <summary>Most members that nested objects of one file have together, so that a source whose objects hold each other does not fill it.</summary>
    private const int MostNested = 1_500;

    /// <summary>Most members of one nested object.</summary>
    private const int MostMembers = 80;

    private readonly TypeInference _types = new(models, log);

    /// <summary>Places of the objects around the one that is looked at.</summary>
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);
    private int _nested;

    /// <summary>Begins a new file.</summary>
    public void BeginFile()
    {
        _nested = 0;
        _around.Clear();
    }

    /// <summary>Names the records whose members are looked at from now on, so that those that hold themselves are known.</summary>
    public void Within(IEnumerable<ImportedSchema> records)
    {
        _around.Clear();
        _around.UnionWith(records.Select(static record => record.Pointer));
    }

    /// <summary>The value keys of a property or argument.</summary>
    public ValueDraft Of(string name, ImportedSchema schema, IReviewed draft) => Of(name, schema, draft, depth: 1);

    /// <summary>The value keys of what stands in path or query, where only plain values can stand.</summary>
    public ValueDraft OfPlain(string name, ImportedSchema schema, IReviewed draft, bool isPath)
    {
        ImportedSchema plain = schema.Kind == SchemaKind.Array && !isPath ? schema.Items ?? ImportedSchema.Unknown(schema.Pointer) : schema;
        bool isPlain = plain.Kind is SchemaKind.String or SchemaKind.Integer or SchemaKind.Number or SchemaKind.Boolean;
        if (!isPlain && plain.Kind != SchemaKind.Unknown)
        {
            log.Review(draft, WarningKind.Parameter, schema.Pointer, $"'{name}' is {SchemaUnion.Word(plain.Kind)}, which cannot be written into an address; it takes text as it is");
        }

        ValueDraft value = isPlain ? _types.OfScalar(name, plain, draft) : new ValueDraft { Type = "text" };
        ValueDraft whole = schema.Kind == SchemaKind.Array && !isPath ? new ValueDraft { Type = "array", Items = value } : value;
        whole.Description = DescriptionText.Clean(schema.Description, DescriptionText.OfValue);
        return whole;
    }

    /// <summary>Makes amounts of the numbers that are named so, where a currency stands beside them or at the top.</summary>
    public void SettleMoney(IReadOnlyList<PropertyDraft> properties) => SettleMoney(properties, CurrencyOf(properties));

    private void SettleMoney(IReadOnlyList<PropertyDraft> properties, string? outer)
    {
        string? currency = CurrencyOf(properties) ?? outer;
        foreach (PropertyDraft property in properties)
        {
            ValueDraft element = property.Value.Items ?? property.Value;
            bool isNumber = property.Value.Type == "number" || (property.Value.Type == "integer" && _fromExamples.Contains(property.Value));
            if (isNumber && TypeInference.IsAmount(property.Name))
            {
                if (currency is not null)
                {
                    property.Value.Type = "money";
                    property.Value.Currency = currency;
                }
                else if (Words.Split(property.Name) is not [.., "value" or "total" or "rate"])
                {
                    log.Review(property, WarningKind.Type, property.Pointer, $"'{property.Name}' may be money; no currency stands beside it");
                }
            }

            if (element.Properties.Count > 0)
            {
                SettleMoney(element.Properties, currency);
            }
        }
    }

    private readonly HashSet<ValueDraft> _fromExamples = new(ReferenceEqualityComparer.Instance);

    private static string? CurrencyOf(IReadOnlyList<PropertyDraft> properties)
    {
        List<PropertyDraft> currencies = [.. properties.Where(static property => property.Value.Type == "currency")];
        return (currencies.Find(static property => property.Name is "currency" or "_currency") ?? (currencies.Count == 1 ? currencies[0] : null))?.Name;
    }

    private ValueDraft Of(string name, ImportedSchema schema, IReviewed draft, int depth)
    {
        foreach (string doubt in schema.Doubts)
        {
            log.Review(draft, WarningKind.Schema, schema.Pointer, $"'{name}' {doubt}");
        }

        ValueDraft value = schema.Kind switch
        {
            SchemaKind.Object => OfObject(name, schema, draft, depth),
            SchemaKind.Array => OfArray(name, schema, draft, depth),
            SchemaKind.Mixed => new ValueDraft { Type = "any" },
            SchemaKind.Unknown => OfUnknown(name, schema, draft),
            _ => _types.OfScalar(name, schema, draft),
        };
        value.Description ??= DescriptionText.Clean(schema.Description, DescriptionText.OfValue);
        if (schema.FromExamples)
        {
            _fromExamples.Add(value);
        }

        return value;
    }

    private ValueDraft OfUnknown(string name, ImportedSchema schema, IReviewed draft)
    {
        if (schema.Doubts.Count == 0)
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"nothing says what '{name}' holds");
        }

        return new ValueDraft { Type = schema.FromExamples ? "text" : "any" };
    }

    private ValueDraft OfArray(string name, ImportedSchema schema, IReviewed draft, int depth)
    {
        ImportedSchema? items = schema.Items;
        if (depth == Deepest)
        {
            log.Review(draft, WarningKind.Depth, schema.Pointer, $"'{name}' holds lists deeper than {Deepest} levels, so that anything passes");
            return new ValueDraft { Type = "any" };
        }

        if (items is null or { Kind: SchemaKind.Unknown, Doubts.Count: 0 })
        {
            log.Review(draft, WarningKind.Type, schema.Pointer, $"nothing says what the elements of '{name}' are");
            return new ValueDraft { Type = "array", Items = new ValueDraft { Type = "any" } };
        }

        ValueDraft element = Of(ElementName(name), items, draft, depth + 1);
        element.Description = null;
        return new ValueDraft { Type = "array", Items = element, Description = DescriptionText.Clean(schema.Description ?? items.Description, DescriptionText.OfValue) };
    }

    /// <summary>The elements of <c>companyIds</c> are named <c>companyId</c>.</summary>
    private static string ElementName(string name) => name == "ids" || name.EndsWith("Ids", StringComparison.Ordinal) || name.EndsWith("_ids", StringComparison.Ordinal) ? name[..^1] : name;

    private ValueDraft OfObject(string name, ImportedSchema schema, IReviewed draft, int depth)
    {
        if (depth == Deepest)
        {
            log.Review(draft, WarningKind.Depth, schema.Pointer, $"'{name}' holds objects deeper than {Deepest} levels, so that anything passes");
            return new ValueDraft { Type = "any" };
        }

        if (_around.Contains(schema.Pointer))
        {
            log.Review(draft, WarningKind.Depth, schema.Pointer, $"'{name}' is an object that holds itself, so that anything passes");
            return new ValueDraft { Type = "any" };
        }

        IReadOnlyList<ImportedMember> members = schema.Members;
        if (members.Count == 0)
        {
            if (schema.Doubts.Count == 0)
            {
                log.Review(draft, WarningKind.Type, schema.Pointer, $"'{name}' is an object without known members, so that anything passes");
            }

            return new ValueDraft { Type = "any" };
        }

        if (members.Count > MostMembers || _nested + members.Count > MostNested)
        {
            log.Review(draft, WarningKind.Depth, schema.Pointer, $"'{name}' is an object of {members.Count} members, too many for a nested one or for this file; anything passes");
            return new ValueDraft { Type = "any" };
        }

        _nested += members.Count;
        _around.Add(schema.Pointer);
        List<PropertyDraft> properties = [.. members.Where(member => MemberName.IsLegal(member.Name)).Select(member => OfMember(member, depth + 1))];
        _around.Remove(schema.Pointer);
        foreach (ImportedMember left in members.Where(static member => !MemberName.IsLegal(member.Name)))
        {
            log.Review(draft, WarningKind.Name, left.Schema.Pointer, $"'{name}' has a member '{MemberName.Shown(left.Name)}', whose name no definition can hold; it is left out");
        }

        MemberName.SettleCSharpNames(properties, []);
        return properties.Count == 0 ? new ValueDraft { Type = "any" } : new ValueDraft { Type = "object", Properties = properties };
    }

    private PropertyDraft OfMember(ImportedMember member, int depth)
    {
        var holder = new Reviews();
        ValueDraft value = Of(member.Name, member.Schema, holder, depth);
        var property = new PropertyDraft(member.Name, value, member.Schema.Pointer)
        {
            Access = member.Schema.ReadOnly ? "read" : member.Schema.WriteOnly ? "write" : null,
            RequiredOn = member.Required && !member.Schema.ReadOnly ? ["create", "update"] : [],
        };
        foreach (string review in holder.Items)
        {
            property.Reviews.Add(review);
        }

        return property;
    }

    private sealed class Reviews : IReviewed
    {
        public List<string> Items { get; } = [];

        IList<string> IReviewed.Reviews => Items;
    }
}
