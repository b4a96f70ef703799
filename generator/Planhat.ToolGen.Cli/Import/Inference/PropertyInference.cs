using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Works out the properties of a model from what its operations send and answer.</summary>
internal sealed class PropertyInference(ValueInference values, ImportLog log)
{
    private const int MostProperties = 400;

    /// <summary>The properties, the identifier first.</summary>
    /// <param name="model">The model, for comments.</param>
    /// <param name="evidence">What the operations send and answer.</param>
    public IReadOnlyList<PropertyDraft> Of(ModelDraft model, RecordEvidence evidence)
    {
        ImportedSchema? read = SchemaUnion.Of(evidence.Reads);
        ImportedSchema? create = SchemaUnion.Of(evidence.Creates);
        ImportedSchema? update = SchemaUnion.Of(evidence.Updates);
        ImportedSchema? all = SchemaUnion.Of([.. new[] { read, create, update }.OfType<ImportedSchema>().Where(static schema => schema.Kind == SchemaKind.Object)]);
        values.Within([.. evidence.Reads, .. evidence.Creates, .. evidence.Updates]);
        foreach (string doubt in evidence.Reads.Concat(evidence.Creates).Concat(evidence.Updates).SelectMany(static schema => schema.Doubts).Distinct(StringComparer.Ordinal))
        {
            log.Review(model, WarningKind.Schema, all?.Pointer ?? model.Pointer, $"the record {doubt}");
        }

        var properties = new List<PropertyDraft>();
        foreach (ImportedMember member in all?.Members ?? [])
        {
            if (!MemberName.IsLegal(member.Name))
            {
                log.Review(model, WarningKind.Name, member.Schema.Pointer, $"no definition can hold the name of the property '{MemberName.Shown(member.Name)}'; it is left out");
            }
            else if (properties.Count == MostProperties)
            {
                log.Review(model, WarningKind.Schema, member.Schema.Pointer, $"the record has more than {MostProperties} properties; '{MemberName.Shown(member.Name)}' and those after it are left out");
                break;
            }
            else if (member.Name == "custom" && evidence.IsPlanhat && member.Schema.Kind is SchemaKind.Object or SchemaKind.Unknown)
            {
                model.CustomFields = Words.Bare(model.Name);
            }
            else
            {
                properties.Add(Of(member, read, create, update, evidence));
            }
        }

        return [.. properties.OrderBy(static property => property.Name is "_id" or "id" ? 0 : 1)];
    }

    private PropertyDraft Of(ImportedMember member, ImportedSchema? read, ImportedSchema? create, ImportedSchema? update, RecordEvidence evidence)
    {
        var holder = new PropertyDraft(member.Name, new ValueDraft { Type = "any" }, member.Schema.Pointer);
        ValueDraft value = values.Of(member.Name, member.Schema, holder);
        var property = new PropertyDraft(member.Name, value, member.Schema.Pointer)
        {
            Access = AccessOf(member, read, create, update, evidence),
        };
        foreach (string review in holder.Reviews)
        {
            property.Reviews.Add(review);
        }

        if (property.IsWritable && property.Access != "computed")
        {
            ImportedMember? onCreate = create?.Find(member.Name);
            ImportedMember? onUpdate = update?.Find(member.Name);
            List<string> required = [];
            if (onCreate is { Required: true })
            {
                required.Add("create");
            }

            // A PATCH that refers to the schema of creation has it for its members; it sends what changes.
            if (onUpdate is { Required: true } && (!evidence.IsPatched || create?.Pointer != update?.Pointer))
            {
                required.Add("update");
            }

            property.RequiredOn = required;
            if (create is { FromExamples: false, Kind: SchemaKind.Object } && update is { FromExamples: false, Kind: SchemaKind.Object } && onCreate is null != onUpdate is null)
            {
                property.WritableOn = onCreate is null ? ["update"] : ["create"];
            }
        }

        return property;
    }

    private static string? AccessOf(ImportedMember member, ImportedSchema? read, ImportedSchema? create, ImportedSchema? update, RecordEvidence evidence)
    {
        if (member.Name == "__v")
        {
            return "internal";
        }

        bool isSent = evidence.HasWrites && (create?.Find(member.Name) ?? update?.Find(member.Name)) is { Schema.ReadOnly: false };
        if (!isSent || member.Name is "_id" or "id")
        {
            return "read";
        }

        bool comesBack = read is null || read.Kind != SchemaKind.Object || read.FromExamples || read.Find(member.Name) is { Schema.WriteOnly: false };
        return comesBack ? null : "write";
    }
}
