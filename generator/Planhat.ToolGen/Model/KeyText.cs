using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>What a model is told about the identifiers in a record of an upsert, whose endpoint says by which of them records are matched.</summary>
internal static class KeyText
{
    /// <summary>The description of a property; the author's own where it is no identifier, or where the endpoint names no keys.</summary>
    public static string Describe(PropertyModel property, EndpointContext endpoint)
    {
        RecordModel record = endpoint.Record;
        if (endpoint.Endpoint.Keys.Count == 0)
        {
            return property.Description;
        }

        if (property.Name == record.IdProperty)
        {
            return OfIdentifier(endpoint);
        }

        string meaning = MeaningOf(property, record);
        if (IsKey(endpoint, property.Name))
        {
            return meaning.Length == 0 ? "Key." : $"Key: {char.ToLowerInvariant(meaning[0])}{meaning.Substring(1)}";
        }

        return property.Name == record.ExternalIdProperty || property.Name == record.SourceIdProperty
            ? $"{meaning.TrimEnd('.')}; no key here."
            : property.Description;
    }

    private static string OfIdentifier(EndpointContext endpoint)
    {
        var others = new (string? Property, string? Prefix)[]
        {
            (endpoint.Record.ExternalIdProperty, endpoint.Api?.ExternalPrefix),
            (endpoint.Record.SourceIdProperty, endpoint.Api?.SourcePrefix),
        };
        List<(string? Property, string? Prefix)> keys = [.. others.Where(other => other.Property is not null && IsKey(endpoint, other.Property))];
        string own = $"24-hex {endpoint.Record.IdProperty} only";
        return keys.Count == 0
            ? $"{own}."
            : $"{own}; in place of {Sentences.Or([.. keys.Select(static key => $"{key.Prefix}…")])} give {Sentences.Or([.. keys.Select(static key => key.Property!)])}.";
    }

    private static string MeaningOf(PropertyModel property, RecordModel record)
    {
        if (property.Description.Length > 0)
        {
            return property.Description;
        }

        if (property.Name == record.ExternalIdProperty)
        {
            return "Id in your own system.";
        }

        return property.Name == record.SourceIdProperty ? "Id in an integrated system." : string.Empty;
    }

    private static bool IsKey(EndpointContext endpoint, string name) => endpoint.Endpoint.Keys.Any(key => key.Value == name);
}
