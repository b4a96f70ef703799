namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>One operation of the source: a method on a path.</summary>
internal sealed class ImportedOperation
{
    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path template with names in braces, without the server's part.</summary>
    public required string Path { get; init; }

    /// <summary>JSON pointer to the place in the source.</summary>
    public required string Pointer { get; init; }

    /// <summary>Address of the server, without a slash at the end; null when the source does not tell.</summary>
    public string? Server { get; init; }

    /// <summary>The operation's identifier in the source, or null.</summary>
    public string? Id { get; init; }

    /// <summary>A short title, or null.</summary>
    public string? Summary { get; init; }

    public string? Description { get; init; }

    /// <summary>Names of the folders or tags it is filed under, innermost last.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<ImportedParameter> Parameters { get; init; } = [];

    public ImportedBody? Body { get; init; }

    /// <summary>What a success answers in JSON; null when the source does not tell.</summary>
    public ImportedSchema? Response { get; init; }

    /// <summary>How a request is authenticated.</summary>
    public ImportedAuthentication Authentication { get; init; } = ImportedAuthentication.Unknown;

    public bool IsDeprecated { get; init; }

    /// <summary>The method and path, as people name an operation.</summary>
    public string Label => $"{Method} {Path}";
}
