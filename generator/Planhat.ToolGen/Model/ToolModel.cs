using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>One MCP tool, ready to be emitted.</summary>
/// <remarks>Cached between runs: keep it immutable, compared by value, and free of positions.</remarks>
/// <param name="ModelClassName">C# name of the description of the tool's model.</param>
/// <param name="ModelNamespace">Namespace of that class; null when it is the tool's own.</param>
/// <param name="ModelHost">Host of the model; a tool of the same host says nothing of its own.</param>
/// <param name="Path">Path template; <c>{…}</c> stands for the identifier, an argument or the tenant token.</param>
/// <param name="AcceptedForms">Identifier forms Planhat takes in this endpoint's path.</param>
/// <param name="IdentifierForms">Identifier forms the tool's <c>id</c> understands.</param>
/// <param name="Arguments">The tool's own arguments in schema order; reserved ones follow from the operation.</param>
/// <param name="Returns">Members that come back; for lists the default <c>fields</c>.</param>
/// <param name="Keep">Our-side filter of a list.</param>
/// <param name="Constants">Fixed members of the body.</param>
/// <param name="BodyArgument">Argument that is the whole body, or null.</param>
/// <param name="AcceptsCustomFields">Whether <c>custom</c> is an argument.</param>
/// <param name="PageMax">Largest <c>limit</c> of a list.</param>
/// <param name="PageDefault">Page size of a call that names no <c>limit</c>.</param>
/// <param name="IsPaged">Whether Planhat gives a list in pages.</param>
internal sealed record ToolModel(
    string Name,
    string ClassName,
    string Title,
    string Description,
    string ModelClassName,
    string? ModelNamespace,
    string ModelHost,
    OperationKind Operation,
    string Verb,
    string Host,
    string Path,
    EquatableArray<string> Tags,
    EquatableArray<string> Presets,
    EquatableArray<string> Synonyms,
    EquatableArray<string> Aliases,
    ToolExposure Exposure,
    AnnotationsModel Annotations,
    IdentifierForms AcceptedForms,
    IdentifierForms IdentifierForms,
    EquatableArray<ArgumentModel> Arguments,
    EquatableArray<RuleModel> Rules,
    EquatableArray<string> Returns,
    EquatableArray<ConstantModel> Keep,
    EquatableArray<ConstantModel> Constants,
    string? BodyArgument,
    ToolResultKind Result,
    bool AcceptsCustomFields,
    int PageMax,
    int PageDefault,
    bool IsPaged)
{
    /// <summary>Properties by which Planhat matches the records of an upsert, strongest first.</summary>
    public EquatableArray<string> Keys { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The tool of a library whose place this one takes; null for one that is new.</summary>
    public string? Replaces { get; init; }
}
