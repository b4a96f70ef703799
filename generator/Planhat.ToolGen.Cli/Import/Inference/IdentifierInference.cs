using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Finds the properties by which records are identified.</summary>
internal sealed class IdentifierInference(ImportLog log)
{
    /// <summary>Sets the identifiers of a model, and adds a property where the source shows none.</summary>
    public void Settle(ModelDraft model, List<PropertyDraft> properties, RecordEvidence evidence, bool takesId, IReadOnlyList<EndpointDraft> endpoints)
    {
        string? found = Find(model, properties, endpoints);
        if (found is null)
        {
            // A list shows at least the identifier.
            if (!takesId && !(properties.Count == 0 && endpoints.Any(static endpoint => endpoint.Operation == "list")))
            {
                return;
            }

            found = evidence.IsPlanhat || properties.Count == 0 ? "_id" : "id";
            var added = new PropertyDraft(found, new ValueDraft { Type = "id" }, model.Pointer) { Access = "read" };
            log.Review(added, WarningKind.Identifier, model.Pointer, "the source does not show which property identifies a record");
            properties.RemoveAll(property => property.Name == found);
            properties.Insert(0, added);
        }

        int place = properties.FindIndex(property => property.Name == found);
        if (!takesId && properties[place].Value.Type is not ("id" or "text"))
        {
            return;
        }

        model.IdProperty = found;
        properties[place] = AsIdentifier(properties[place], takesId);
        if (found == "_id" && evidence.IsPlanhat)
        {
            model.ExternalIdProperty = Other(properties, "externalId", "extId");
            model.SourceIdProperty = Other(properties, "sourceId");
        }
    }

    private static string? Find(ModelDraft model, List<PropertyDraft> properties, IReadOnlyList<EndpointDraft> endpoints)
    {
        List<string> placeholders =
        [
            .. endpoints.Where(static endpoint => endpoint.Operation is "get" or "update" or "delete")
                .Select(static endpoint => endpoint.Source.Parameters.LastOrDefault(static parameter => parameter.Place == ParameterPlace.Path)?.Name)
                .OfType<string>(),
        ];
        string[] candidates = ["_id", "id", .. placeholders, model.Name + "_id", "uuid"];
        return candidates
            .Select(candidate => properties.Find(property => property.Name == candidate || (candidate.Length > 3 && Words.Bare(property.Name) == Words.Bare(candidate))))
            .FirstOrDefault(static property => property is { Value.Type: "id" or "text" or "integer" or "reference" or "number" })
            ?.Name;
    }

    private PropertyDraft AsIdentifier(PropertyDraft property, bool takesId)
    {
        if (property.Value.Type is "id" or "text" || !takesId)
        {
            if (property.Value.Type == "text" && property.Name is "_id" or "id")
            {
                property.Value.Type = "id";
                property.Value.Values = [];
                property.Value.MaxLength = null;
            }

            return property;
        }

        var identifier = new PropertyDraft(property.Name, new ValueDraft { Type = "id", Description = property.Value.Description }, property.Pointer)
        {
            Access = property.Access,
            RequiredOn = property.RequiredOn,
            WritableOn = property.WritableOn,
        };
        log.Review(identifier, WarningKind.Identifier, property.Pointer, $"'{property.Name}' is a {property.Value.Type} in the source; an identifier is written as text");
        return identifier;
    }

    /// <summary>An identifier of another system; whatever its examples are, it is text.</summary>
    private static string? Other(List<PropertyDraft> properties, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (properties.Find(property => property.Name == name) is { } property)
            {
                property.Value.Type = "text";
                property.Value.Items = null;
                property.Value.Properties = [];
                property.Value.Min = null;
                property.Value.Max = null;
                property.Value.To = null;
                property.Value.Currency = null;
                return name;
            }
        }

        return null;
    }
}
