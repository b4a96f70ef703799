namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>The value keys of a definition.</summary>
internal sealed class ValueDraft
{
    /// <summary>The domain type.</summary>
    public required string Type { get; set; }

    public string? Description { get; set; }

    /// <summary>The model a reference is to.</summary>
    public string? To { get; set; }

    /// <summary>The property with the currency of an amount.</summary>
    public string? Currency { get; set; }

    public IReadOnlyList<string> Values { get; set; } = [];

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }

    public int? MaxLength { get; set; }

    /// <summary>Elements of an array.</summary>
    public ValueDraft? Items { get; set; }

    /// <summary>Members of an object.</summary>
    public IReadOnlyList<PropertyDraft> Properties { get; set; } = [];

    /// <summary>Whether the value is written over several lines.</summary>
    public bool IsStructured => Properties.Count > 0 || Items is { IsStructured: true };
}
