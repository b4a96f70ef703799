namespace Planhat.ToolGen.Tools;

/// <summary>A Planhat model: where its records live, how they are named, what they hold.</summary>
public sealed class ModelDescription
{
    /// <summary>The model's name, such as <c>license</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The plural word of tool names and of the proxy, such as <c>licenses</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>What one record is called in a sentence, such as <c>license</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The collection's path, such as <c>/licenses</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the host the collection lives on.</summary>
    public required string Host { get; init; }

    /// <summary>The property that holds Planhat's own identifier.</summary>
    public required string IdProperty { get; init; }

    /// <summary>The property that holds the identifier of the caller's system, or null.</summary>
    public string? ExternalIdProperty { get; init; }

    /// <summary>The property that holds the identifier of an integrated system, or null.</summary>
    public string? SourceIdProperty { get; init; }

    /// <summary>Identifier forms Planhat takes when it reads one record.</summary>
    public required IdentifierForms GetForms { get; init; }

    /// <summary>The parent under which custom fields of the model are filed, or null.</summary>
    public string? CustomFieldParent { get; init; }

    /// <summary>Records Planhat returns when a list names no limit.</summary>
    public int PageDefault { get; init; }

    /// <summary>Most records of one upstream page.</summary>
    public int PageMaximum { get; init; }

    /// <summary>The properties, in the order of the definition.</summary>
    public required IReadOnlyList<PropertyDescription> Properties { get; init; }
}
