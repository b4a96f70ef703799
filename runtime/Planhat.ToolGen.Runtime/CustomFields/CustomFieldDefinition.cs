namespace Planhat.ToolGen.CustomFields;

/// <summary>What an account defines about one custom field.</summary>
/// <param name="Parent">The model the field belongs to, as Planhat names it: <c>company</c>.</param>
/// <param name="Name">The display name, which is also the key under <c>custom</c>; any characters.</param>
/// <param name="Type">What its values look like.</param>
public sealed record CustomFieldDefinition(string Parent, string Name, CustomFieldKind Type)
{
    /// <summary>The values of a list or a multi-picklist, each once, in the account's order; otherwise empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What the field means, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the account wants a value for every record.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Whether the account shows the field first.</summary>
    public bool IsFeatured { get; init; }

    /// <summary>Whether Planhat calculates the values, so that they cannot be written.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether the account hides the field from people.</summary>
    public bool IsHidden { get; init; }
}
