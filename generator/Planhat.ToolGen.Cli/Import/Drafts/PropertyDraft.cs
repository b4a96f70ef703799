namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>A property of a model or of a nested object.</summary>
internal sealed class PropertyDraft(string name, ValueDraft value, string pointer) : IReviewed
{
    /// <summary>The key in the definition.</summary>
    public string Name { get; set; } = name;

    public ValueDraft Value { get; } = value;

    /// <summary>JSON pointer to the place in the source.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>Who sets it; null for everybody.</summary>
    public string? Access { get; set; }

    public IReadOnlyList<string> RequiredOn { get; set; } = [];

    public IReadOnlyList<string> WritableOn { get; set; } = [];

    /// <summary>The name in requests and answers, when it differs from the key.</summary>
    public string? Wire { get; set; }

    public string? CSharpName { get; set; }

    public IList<string> Reviews { get; } = [];

    /// <summary>Whether a write can carry it.</summary>
    public bool IsWritable => Access is null or "write" or "computed";
}
