namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>An argument of a custom endpoint, or a filter of a list.</summary>
internal sealed class ArgumentDraft(string name, ValueDraft value, string pointer) : IReviewed
{
    /// <summary>The key in the definition.</summary>
    public string Name { get; set; } = name;

    public ValueDraft Value { get; } = value;

    /// <summary>JSON pointer to the place in the source.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>Where it goes; null where that follows.</summary>
    public string? In { get; set; }

    public bool Required { get; set; }

    /// <summary>The name in the request, when it differs from the key.</summary>
    public string? Wire { get; set; }

    /// <summary>Whether several values are joined by commas.</summary>
    public bool Many { get; set; }

    public IList<string> Reviews { get; } = [];
}
