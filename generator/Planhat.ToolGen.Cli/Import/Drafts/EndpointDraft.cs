using Planhat.ToolGen.Cli.Import.Description;

namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>An endpoint of a model.</summary>
internal sealed class EndpointDraft(ImportedOperation source, string operation) : IReviewed
{
    /// <summary>What it was made from.</summary>
    public ImportedOperation Source { get; } = source;

    /// <summary>The word after <c>operation:</c>.</summary>
    public string Operation { get; } = operation;

    /// <summary>The operation it would be if it behaved as the language wants; a tool is named after it.</summary>
    public string Intended { get; init; } = operation;

    /// <summary>The tool's name.</summary>
    public string Name { get; set; } = "";

    public string? Title { get; set; }

    public string Description { get; set; } = "";

    /// <summary>The method, where it does not follow from the operation.</summary>
    public string? Method { get; set; }

    /// <summary>The path, where it does not follow from the operation.</summary>
    public string? Path { get; set; }

    public string? Host { get; set; }

    public bool Unpaged { get; set; }

    public IReadOnlyList<ArgumentDraft> Filters { get; set; } = [];

    public IReadOnlyList<ArgumentDraft> Arguments { get; set; } = [];

    /// <summary>The argument that is the whole body.</summary>
    public string? Body { get; set; }

    /// <summary>What a custom endpoint answers.</summary>
    public string? Result { get; set; }

    public IReadOnlyList<string> Keys { get; set; } = [];

    public IReadOnlyList<string> Returns { get; set; } = [];

    /// <summary>Name of the typed client's method.</summary>
    public string? CSharpName { get; set; }

    public IList<string> Reviews { get; } = [];

    /// <summary>Whether it has only the arguments it declares.</summary>
    public bool IsCustom => Operation == "custom";
}
