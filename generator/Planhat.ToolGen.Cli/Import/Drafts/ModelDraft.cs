namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>A model with its endpoints: one definition file.</summary>
internal sealed class ModelDraft(string name, string resource, string path, string pointer) : IReviewed
{
    public string Name { get; } = name;

    /// <summary>Plural word.</summary>
    public string Resource { get; set; } = resource;

    /// <summary>Path of the collection.</summary>
    public string Path { get; } = path;

    /// <summary>JSON pointer to the place in the source.</summary>
    public string Pointer { get; } = pointer;

    public string? Description { get; set; }

    /// <summary>The host; null for the main one.</summary>
    public string? Host { get; set; }

    /// <summary>Property with the record's identifier; null when no endpoint needs one.</summary>
    public string? IdProperty { get; set; }

    public string? ExternalIdProperty { get; set; }

    public string? SourceIdProperty { get; set; }

    /// <summary>Parent of the account's custom fields.</summary>
    public string? CustomFields { get; set; }

    public PageDraft? Page { get; set; }

    public IReadOnlyList<PropertyDraft> Properties { get; set; } = [];

    public IReadOnlyList<EndpointDraft> Endpoints { get; set; } = [];

    public IList<string> Reviews { get; } = [];

    /// <summary>Name of the definition file.</summary>
    public string FileName => Name + ".planhat.yaml";

    /// <summary>The property with the key, or null.</summary>
    public PropertyDraft? Find(string property) => Properties.FirstOrDefault(candidate => candidate.Name == property);
}
